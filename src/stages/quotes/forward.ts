// Reads a cue that stands before what it reports: `NAME said (that) CLAUSE`, `NAME urged NAME to …`.

import type { TokenSpan } from '../../document.ts';
import { clauseEndOf, hasMainVerb, hasVerb } from './clauses.ts';
import type { CueWord } from './cues.ts';
import { type Page, tagAt, wordAt } from './page.ts';
import { phraseBeginning } from './phrases.ts';
import type { ReportedQuote, Sentence } from './reported.ts';
import { ASKED, QUESTION, TIME_NOUNS, TIME_WORDS } from './words.ts';

/** `NAME said (that) CLAUSE`, `NAME urged NAME to …`. */
export function forward(
  page: Page,
  cue: CueWord,
  speaker: TokenSpan | undefined,
  sentence: Sentence,
): ReportedQuote | undefined {
  const { last } = sentence;
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
    return (!relative || addressee !== undefined) &&
      infinitive(page, cue, addressee, negative ? index + 1 : index)
      ? give('reported-infinitive', index)
      : undefined;
  if (!cue.takes.has('clause') || !startsReport(page, index, last)) return undefined;
  if (tagAt(page, index) === 'ADP' && !CLAUSAL.has(cue.lemma)) return undefined;
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
  // `said close to 50,000 people had fled`: the adverb is what is said.
  if (index > from && tagAt(page, index + 1) === 'NUM') return from;
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
  let apposed = false;
  for (let index = from; index < Math.min(last, from + THAT_REACH); index += 1) {
    const word = wordAt(page, index);
    if (page.regionOf[index] !== -1) return undefined;
    if ((word === 'that' || word === 'whether') && index > from) {
      return !apposed || wordAt(page, index - 1) === ',' ? index : undefined;
    }
    // `confirmed on ORTM, the state broadcaster, that …`: an apposition closes with a comma.
    if (word === ',' && index > from && wordAt(page, index + 1) !== 'that') {
      if (apposed) return undefined;
      apposed = true;
    }
    const tag = tagAt(page, index);
    if (tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed)$/.test(word))) return undefined;
  }
  return undefined;
}
