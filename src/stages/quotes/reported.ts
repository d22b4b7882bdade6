// Finds reported speech: the clause that a cue reports, before, after or around it, and whose it is.

import type { TokenSpan } from '../../document.ts';
import { clauseEndOf, clauseStart, hasMainVerb, hasVerb } from './clauses.ts';
import { type CueWord, cueAt, isUnsaid } from './cues.ts';
import { clauseSubject } from './direct.ts';
import { labelled } from './labels.ts';
import { mentionAt, type Page, sentenceBounds, tagAt, wordAt } from './page.ts';
import { phraseBeginning, subjectAfter, subjectBefore } from './subjects.ts';

export interface ReportedQuote {
  readonly pass: string;
  readonly cue: TokenSpan & Pick<CueWord, 'class'>;
  readonly speaker?: TokenSpan;
  readonly addressee?: TokenSpan;
  /** The words reported, as tokens; more than one where the cue interrupts. */
  readonly parts: readonly TokenSpan[];
  /** Only the words between the marks are given: `called it "a disgrace"`. */
  readonly bare?: true;
}

export interface Sentence extends TokenSpan {
  readonly index: number;
}

const QUESTION: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what']);
/** The same, after verbs of asking alone. */
const ASKED: ReadonlySet<string> = new Set(['when', 'where', 'who', 'which', 'whom']);
/** What these say is no report by somebody else. */
const SELF: ReadonlySet<string> = new Set(['i', 'we', 'you', 'nobody', 'none']);

/** The reported clauses of a sentence, in the order of their cues. */
export function findReported(
  page: Page,
  index: number,
  used: ReadonlySet<number>,
): readonly ReportedQuote[] {
  const bounds = sentenceBounds(page, index);
  const sentence = { first: pastQuote(page, bounds), last: bounds.last, index };
  const found: ReportedQuote[] = [];
  let covered = sentence.first;
  for (let token = sentence.first; token < sentence.last; token += 1) {
    if (page.regionOf[token] !== -1 || token < covered) continue;
    const quote = accordingTo(page, token, sentence) ?? reportedBy(page, token, sentence, used);
    if (quote === undefined) continue;
    found.push(quote);
    covered = Math.max(quote.parts.at(-1)?.last ?? token, quote.cue.last);
  }
  return found;
}

/** A quote that ends within the sentence is none of its clauses. */
function pastQuote(page: Page, { first, last }: TokenSpan): number {
  const region = page.regionOf[first] ?? -1;
  if (region === -1 || page.regionOf[first - 1] !== region) return first;
  let next = first;
  while (next < last && page.regionOf[next] === region) next += 1;
  return next;
}

function reportedBy(
  page: Page,
  index: number,
  sentence: Sentence,
  used: ReadonlySet<number>,
): ReportedQuote | undefined {
  if (used.has(index)) return undefined;
  const cue = cueAt(page, index, isCueBeforeThat(page, index));
  if (cue === undefined || isUnsaid(page, index)) return undefined;
  const found =
    parenthetical(page, cue, sentence) ??
    forward(page, cue, sentence) ??
    labelled(page, cue, subjectOf(page, cue, sentence), sentence);
  if (found?.speaker === undefined) return undefined;
  return SELF.has(wordAt(page, found.speaker.first)) ? undefined : found;
}

/** `NAME estimates that`, which taggers take for a noun. */
function isCueBeforeThat(page: Page, index: number): boolean {
  if (wordAt(page, index + 1) !== 'that' || !/(?:s|ed)$/.test(wordAt(page, index))) return false;
  const before = wordAt(page, index - 1);
  return mentionAt(page, index - 1) !== undefined || before === ')' || before === ',';
}

/** How far back the `who` of a clause may stand from its second verb. */
const RELATIVE_REACH = 12;

/** The subject of the cue; of a participle or a second verb, that of the clause before. */
function subjectOf(page: Page, cue: CueWord, { first }: Sentence): TokenSpan | undefined {
  if (cue.participle) return clauseSubject(page, first, cue.first);
  const own = subjectBefore(page, cue.first, first);
  if (own !== undefined) return own;
  let before = cue.first - 1;
  while (before > first && (tagAt(page, before) === 'ADV' || tagAt(page, before) === 'AUX'))
    before -= 1;
  if (tagAt(page, before) !== 'CCONJ') return undefined;
  for (let index = before; index > Math.max(first, before - RELATIVE_REACH); index -= 1) {
    if (wordAt(page, index) === 'who') return subjectBefore(page, index + 1, first);
  }
  return clauseSubject(page, first, cue.first);
}

/** `CLAUSE, NAME said.`, `CLAUSE, said NAME`, `CLAUSE, NAME said, CLAUSE`. */
function parenthetical(page: Page, cue: CueWord, sentence: Sentence): ReportedQuote | undefined {
  if (!cue.takes.has('clause') || cue.participle || wordAt(page, cue.last) === 'that')
    return undefined;
  const { last } = sentence;
  const after =
    wordAt(page, cue.first - 1) === ',' ? subjectAfter(page, cue.last - 1, last) : undefined;
  return (
    (after === undefined ? undefined : aside(page, cue, sentence, after, cue.first - 1, true)) ??
    asideBefore(page, cue, sentence)
  );
}

function asideBefore(page: Page, cue: CueWord, sentence: Sentence): ReportedQuote | undefined {
  const speaker = subjectBefore(page, cue.first, sentence.first);
  const comma = speaker === undefined ? undefined : commaBefore(page, speaker, sentence.first);
  if (speaker === undefined || comma === undefined) return undefined;
  const open =
    wordAt(page, cue.first - 1) === ',' ? appositionStart(page, comma, sentence.first) : comma;
  return aside(page, cue, sentence, speaker, open, false);
}

/** `…, his wife, NAME, said`: the comma before the noun that the name explains. */
function appositionStart(page: Page, comma: number, first: number): number {
  for (let index = comma - 1; index > first && index > comma - 10; index -= 1) {
    if (wordAt(page, index) === ',') {
      const tag = tagAt(page, index + 1);
      const nominal =
        tag === 'DET' ||
        tag === 'NOUN' ||
        tag === 'PRON' ||
        tag === 'PROPN' ||
        tag === 'ADJ' ||
        page.inTitle[index + 1] === 1;
      return nominal ? index : comma;
    }
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX') return comma;
  }
  return comma;
}

/** The clause that ends at the comma `open`, if cue and speaker only interrupt or follow it. */
function aside(
  page: Page,
  cue: CueWord,
  { first, last }: Sentence,
  speaker: TokenSpan,
  open: number,
  inverted: boolean,
): ReportedQuote | undefined {
  const end = cueClauseEnd(page, inverted ? speaker.last : cue.last, last, inverted, cue);
  if (end === undefined) return undefined;
  const before = { first: clauseStart(page, first, open), last: open };
  if (before.last <= before.first) return undefined;
  const main = hasMainVerb(page, before.first, before.last);
  const loose =
    tagAt(page, before.first) === 'ADP' ||
    tagAt(page, before.first) === 'ADV' ||
    tagAt(page, before.first) === 'SCONJ';
  if (inverted && (main || !loose) && hasMainVerb(page, cue.last, last)) return undefined;
  const pass = inverted ? 'reported-inverted' : 'reported-before';
  const interposed = wordAt(page, end) === ',' && (inverted ? !main : end === cue.last);
  const rest = interposed
    ? { first: end + 1, last: clauseEndOf(page, end + 1, last, cue) }
    : undefined;
  if (
    rest !== undefined &&
    rest.last > rest.first &&
    (main || hasVerb(page, rest.first, rest.last))
  ) {
    const adverbial = loose && !main && before.last - before.first <= 3;
    return { pass, cue, speaker, parts: adverbial ? [rest] : [before, rest] };
  }
  const answer = inverted && before.first === first && ANSWERS.has(cue.lemma);
  return main || answer ? { pass, cue, speaker, parts: [before] } : undefined;
}

/** Verbs whose clause may lack a verb: `Two planes, say the promoters.` */
const ANSWERS: ReadonlySet<string> = new Set(['say', 'answer', 'reply', 'add']);

/** The comma right before the phrase of the speaker. */
function commaBefore(page: Page, speaker: TokenSpan, first: number): number | undefined {
  for (let index = speaker.first - 1; index > first && index >= speaker.first - 14; index -= 1) {
    const word = wordAt(page, index);
    if (word === ',') return index;
    const tag = tagAt(page, index);
    const verb = tag === 'VERB' && page.inTitle[index] === 0;
    const blocks = verb || tag === 'AUX' || tag === 'SCONJ' || tag === 'CCONJ';
    if (blocks || QUESTION.has(word) || ASKED.has(word) || /^[;:.]$/.test(word)) return undefined;
  }
  return undefined;
}

const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|last|this|earlier|later|late|here|recently)$/;

const TIME_NOUNS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'summer',
  'autumn',
  'spring',
  'winter',
]);

/** Where the clause of the cue ends, if no object and no clause stands in it: `said on Tuesday.` */
function cueClauseEnd(
  page: Page,
  from: number,
  last: number,
  inverted: boolean,
  cue: CueWord,
): number | undefined {
  for (let index = from; index < last; index += 1) {
    const word = wordAt(page, index);
    const tag = tagAt(page, index);
    if (page.regionOf[index] !== -1) return undefined;
    if (/^[,.;?!]$/.test(word)) return index;
    if (word === 'that' || word === ':' || tag === 'AUX') return undefined;
    if (tag === 'VERB' && !/(?:ing|ed)$/.test(word)) return undefined;
    if (index > from || inverted || cue.takes.has('addressee')) continue;
    const object =
      tag === 'NOUN' || tag === 'PROPN' || tag === 'DET' || tag === 'NUM' || tag === 'PRON';
    if (object && !TIME_WORDS.test(word)) return undefined;
  }
  return last;
}

/** `NAME said (that) CLAUSE`, `NAME urged NAME to …`. */
function forward(page: Page, cue: CueWord, sentence: Sentence): ReportedQuote | undefined {
  const { last } = sentence;
  const speaker = subjectOf(page, cue, sentence);
  if (speaker === undefined) return undefined;
  let index = skipAdverbial(page, cue.last, last);
  let addressee: TokenSpan | undefined;
  if (cue.takes.has('addressee') || cue.takes.has('request')) {
    addressee = addresseeAt(page, cue, index, last);
    if (addressee !== undefined)
      index = skipAdverbial(page, afterAddressee(page, addressee, last), last);
  }
  const base = { cue, speaker, ...(addressee === undefined ? {} : { addressee }) };
  const relative = /^(?:who|which)$/.test(wordAt(page, cue.first - 1));
  const give = (pass: string, from: number): ReportedQuote | undefined => {
    const end = clauseEndOf(page, from, last, cue, relative);
    return end > from ? { ...base, pass, parts: [{ first: from, last: end }] } : undefined;
  };
  const said = cue.takes.has('clause') || cue.takes.has('that');
  if (wordAt(page, index) === ',' && page.regionOf[index + 1] === -1 && said) index += 1;
  if (wordAt(page, index) === ':') index += 1;
  const here = wordAt(page, index);
  if (here === 'that' && said) {
    const clause = hasVerb(page, index + 1, last) || last - index > SHORT_CLAUSE;
    return clause ? give('reported-that', index + 1) : undefined;
  }
  const asked = cue.class === 'ask' && addressee === undefined && ASKED.has(here);
  if ((QUESTION.has(here) || asked) && said) return give('reported-question', index);
  const negative = here === 'not' && wordAt(page, index + 1) === 'to';
  if (here === 'to' || negative)
    return !relative && infinitive(page, cue, addressee, negative ? index + 1 : index)
      ? give('reported-infinitive', index)
      : undefined;
  if (!cue.takes.has('clause') || !startsReport(page, index, last)) return undefined;
  return isComplement(page, cue, index, sentence) ? give('reported-clause', index) : undefined;
}

/** From this many words on, what follows `that` is a clause even where the tagger sees no verb. */
const SHORT_CLAUSE = 6;

function infinitive(
  page: Page,
  cue: CueWord,
  addressee: TokenSpan | undefined,
  to: number,
): boolean {
  if (cue.participle && addressee === undefined) return false;
  const verb = tagAt(page, to + 1);
  const allowed = addressee === undefined ? cue.takes.has('infinitive') : cue.takes.has('request');
  return (
    allowed && (verb === 'VERB' || verb === 'AUX' || verb === 'ADV' || page.regionOf[to + 1] !== -1)
  );
}

/** Whom the cue tells or asks, if something told follows. */
function addresseeAt(page: Page, cue: CueWord, index: number, last: number): TokenSpan | undefined {
  const phrase = phraseBeginning(page, index, last);
  if (phrase === undefined) return undefined;
  const next = afterAddressee(page, phrase, last);
  const word = wordAt(page, next);
  const told =
    cue.lemma === 'tell' ||
    cue.lemma === 'warn' ||
    cue.lemma === 'remind' ||
    cue.lemma === 'assure';
  const opens =
    word === 'that' ||
    word === 'to' ||
    (word === 'not' && wordAt(page, next + 1) === 'to') ||
    QUESTION.has(word);
  if (opens) return phrase;
  return told && next < last && word !== '.' ? phrase : undefined;
}

/** Past `of the court`, `in Geneva`, `(ARP)` and further names, up to what is told. */
function afterAddressee(page: Page, phrase: TokenSpan, last: number): number {
  let index = phrase.last;
  for (let turn = 0; turn < 4; turn += 1) {
    const word = wordAt(page, index);
    if (word === '(') {
      while (index < last && wordAt(page, index) !== ')') index += 1;
      index += 1;
      continue;
    }
    const link = tagAt(page, index) === 'ADP' || word === "'s" || word === '’s' || word === 'and';
    const next = link ? phraseBeginning(page, index + 1, last) : undefined;
    if (next === undefined) break;
    index = next.last;
  }
  return index;
}

function startsReport(page: Page, index: number, last: number): boolean {
  const tag = tagAt(page, index);
  if (index >= last) return false;
  if (tag === 'PUNCT') return page.regionOf[index] !== -1;
  return hasMainVerb(page, index, last);
}

/** Verbs that a bare clause follows more often than an object does. */
const CLAUSAL: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'think',
  'insist',
  'admit',
  'argue',
  'contend',
  'concede',
  'reckon',
  'hope',
  'complain',
  'joke',
  'reply',
]);

/** Does the parse make what follows the complement of the cue? */
function isComplement(page: Page, cue: CueWord, from: number, sentence: Sentence): boolean {
  if (CLAUSAL.has(cue.lemma)) return true;
  const { first, heads, labels } = page.parses.of(sentence.index);
  for (let index = from; index < sentence.last; index += 1) {
    const label = labels[index - first] ?? '';
    if (heads[index - first] === cue.first && (label.startsWith('ccomp') || label === 'parataxis'))
      return true;
  }
  return false;
}

/** Past `on Tuesday`, `in a statement`, `earlier`: up to what is said. */
function skipAdverbial(page: Page, from: number, last: number): number {
  let index = from;
  while (tagAt(page, index) === 'ADV' && !QUESTION.has(wordAt(page, index))) index += 1;
  const word = wordAt(page, index);
  const opens = tagAt(page, index) === 'ADP' || word === ',' || TIME_WORDS.test(word);
  if (!opens) return index;
  const time =
    TIME_WORDS.test(word) &&
    (!/^(?:this|last)$/.test(word) || TIME_NOUNS.has(wordAt(page, index + 1)));
  return (
    thatAhead(page, index, last) ?? (time ? index + (/^(?:this|last)$/.test(word) ? 2 : 1) : index)
  );
}

/** How far `that` may stand from its cue. */
const THAT_REACH = 18;

/** The place of `that` a few words on, with no clause between. */
function thatAhead(page: Page, from: number, last: number): number | undefined {
  for (let index = from; index < Math.min(last, from + THAT_REACH); index += 1) {
    const word = wordAt(page, index);
    if (page.regionOf[index] !== -1) return undefined;
    if (word === 'that' && index > from) return index;
    if (word === ',' && index > from && wordAt(page, index + 1) !== 'that') return undefined;
    const tag = tagAt(page, index);
    if (tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(word))) return undefined;
  }
  return undefined;
}

/** `According to NAME, CLAUSE`, `CLAUSE, according to NAME`. */
function accordingTo(
  page: Page,
  index: number,
  { first, last }: Sentence,
): ReportedQuote | undefined {
  if (wordAt(page, index) !== 'according' || wordAt(page, index + 1) !== 'to') return undefined;
  const cue = { first: index, last: index + 2, class: 'say' } as const;
  const speaker = subjectAfter(page, index + 1, last);
  if (speaker === undefined) return undefined;
  const before = {
    first: clauseStart(page, first, index),
    last: wordAt(page, index - 1) === ',' ? index - 1 : index,
  };
  if (hasMainVerb(page, before.first, before.last))
    return { pass: 'according-last', cue, speaker, parts: [before] };
  let comma = speaker.last;
  while (comma < last && wordAt(page, comma) !== ',') comma += 1;
  const from = comma + 1;
  const end = from < last ? clauseEndOf(page, from, last, undefined) : from;
  return end > from
    ? { pass: 'according-first', cue, speaker, parts: [{ first: from, last: end }] }
    : undefined;
}
