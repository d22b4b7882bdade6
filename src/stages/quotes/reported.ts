// Finds reported speech: the clause that a cue reports, before, after or around it, and whose it is.

import type { TokenSpan } from '../../document.ts';
import { cueKinds } from '../../kinds/quotes/index.ts';
import { parenthetical } from './asides.ts';
import { clauseEndOf, clauseStart, hasMainVerb } from './clauses.ts';
import { type CueWord, cueAt, isUnsaid } from './cues.ts';
import { forward } from './forward.ts';
import { labelled } from './labels.ts';
import { mentionAt, type Page, sentenceBounds, tagAt, wordAt } from './page.ts';
import { phraseBeginning, phraseEnding } from './phrases.ts';
import { clauseSubject } from './speakers.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

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
    const near = windowOf(sentence, token);
    const quote = accordingTo(page, token, near) ?? reportedBy(page, token, near, used);
    if (quote === undefined || isWithinAside(page, quote, near, used)) continue;
    found.push(quote);
    covered = Math.max(quote.parts.at(-1)?.last ?? token, quote.cue.last);
  }
  return found;
}

/**
 * `China has promised machines "in May," he said`: words between marks belong to him who says the
 * whole sentence, not to whom it tells of.
 */
function isWithinAside(
  page: Page,
  { pass, cue, parts }: ReportedQuote,
  sentence: Sentence,
  used: ReadonlySet<number>,
): boolean {
  const { first = 0, last = 0 } = parts[0] ?? {};
  if (first < cue.first || pass === 'reported-that' || pass === 'reported-question') return false;
  const ceiling = Math.min(sentence.last, last + ASIDE_REACH);
  let marked = false;
  for (let index = first; index < ceiling; index += 1) {
    if (page.regionOf[index] !== -1) {
      marked = true;
      continue;
    }
    const other = used.has(index) ? undefined : cueAt(page, index);
    if (other === undefined) continue;
    const outer = parenthetical(page, other, sentence);
    const around = outer?.parts[0];
    if (around === undefined || outer?.speaker === undefined) continue;
    const mixes = marked || page.regionOf[outer.parts[1]?.first ?? -1] !== -1;
    return mixes && around.first <= cue.first && around.last > cue.first;
  }
  return false;
}

/** How far behind a clause the cue of the sentence may stand. */
const ASIDE_REACH = 8;

/** No clause is looked for farther from its cue than so many words. */
const WINDOW = 200;

/** The sentence, or what is near the cue in one that never ends. */
function windowOf(sentence: Sentence, token: number): Sentence {
  if (sentence.last - sentence.first <= WINDOW) return sentence;
  return {
    index: sentence.index,
    first: Math.max(sentence.first, token - WINDOW),
    last: Math.min(sentence.last, token + WINDOW),
  };
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
  if (cue === undefined || isUnsaid(page, index) || isHeadline(page, index, sentence))
    return undefined;
  const speaker = subjectOf(page, cue, sentence);
  const found =
    parenthetical(page, cue, sentence) ??
    forward(page, cue, speaker, sentence) ??
    labelled(page, cue, speaker, sentence);
  if (found?.speaker === undefined) return undefined;
  return SELF.has(wordAt(page, found.speaker.first)) ? undefined : found;
}

/** `Biden Announces Mission`: a verb with a capital inside a sentence stands in a headline. */
function isHeadline(page: Page, index: number, { first }: Sentence): boolean {
  return index > first && /^\p{Lu}\p{Ll}/u.test(page.tokens.words[index] ?? '');
}

/** `NAME estimates that`, which taggers take for a noun. */
function isCueBeforeThat(page: Page, index: number): boolean {
  if (wordAt(page, index + 1) !== 'that' || !/(?:s|ed)$/.test(wordAt(page, index))) return false;
  const before = wordAt(page, index - 1);
  return mentionAt(page, index - 1) !== undefined || before === ')' || before === ',';
}

/** `critics saying that`: the noun that it stands at, if it is one that speaks; else the clause's. */
function participleSubject(page: Page, cue: CueWord, first: number): TokenSpan | undefined {
  const before = cue.first - 1;
  const tag = tagAt(page, before);
  if (before < first || (tag !== 'NOUN' && tag !== 'PROPN'))
    return clauseSubject(page, first, cue.first);
  const phrase = phraseEnding(page, before, first, 0);
  if (phrase === undefined) return undefined;
  const many = wordAt(page, phrase.last - 1).endsWith('s');
  return many || mentionAt(page, phrase.first) !== undefined ? phrase : undefined;
}

/** How far back the `who` of a clause may stand from its second verb. */
const RELATIVE_REACH = 12;

/** The subject of the cue; of a participle or a second verb, that of the clause before. */
function subjectOf(page: Page, cue: CueWord, { first }: Sentence): TokenSpan | undefined {
  if (cue.participle) return participleSubject(page, cue, first);
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

/** `According to NAME, CLAUSE`, `CLAUSE, according to NAME`. */
function accordingTo(
  page: Page,
  index: number,
  { first, last }: Sentence,
): ReportedQuote | undefined {
  const length = phraseAt(page, index);
  if (length === 0) return undefined;
  const cue = { first: index, last: index + length, class: 'say' } as const;
  const speaker = sourceAfter(page, cue.last, last);
  if (speaker === undefined) return undefined;
  const before = {
    first: clauseStart(page, first, index),
    last: wordAt(page, index - 1) === ',' ? index - 1 : index,
  };
  let comma = nextComma(page, speaker.last, last);
  // `according to a study, which cited tests, CLAUSE`: past what is said of the source.
  if (comma < last && /^(?:who|which)$/.test(wordAt(page, comma + 1))) {
    comma = nextComma(page, comma + 1, last);
  }
  if (wordAt(page, index - 1) === ',' && page.regionOf[comma + 1] !== -1 && comma + 1 < last) {
    const rest = { first: comma + 1, last: clauseEndOf(page, comma + 1, last, undefined) };
    const whole = hasMainVerb(page, before.first, before.last) || before.last <= before.first;
    return { pass: 'according-last', cue, speaker, parts: whole ? [rest] : [before, rest] };
  }
  const closes = comma >= last && before.last - before.first > SHORT_CLAUSE;
  if (closes || hasMainVerb(page, before.first, before.last)) {
    return { pass: 'according-last', cue, speaker, parts: [before] };
  }
  const bare = comma >= last && hasMainVerb(page, speaker.last, last);
  const from = bare ? speaker.last : comma + 1;
  const end = from < last ? clauseEndOf(page, from, last, undefined) : from;
  return end > from
    ? { pass: 'according-first', cue, speaker, parts: [{ first: from, last: end }] }
    : undefined;
}

/** The phrases that name a speaker after them, by their first word. */
const phrases = new Map<string, (readonly string[])[]>();
for (const { phrases: listed = [] } of cueKinds) {
  for (const phrase of listed) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
}

/** How many words long the phrase is that begins at the token: `in the words of`; 0 for none. */
function phraseAt(page: Page, index: number): number {
  const found = phrases
    .get(wordAt(page, index))
    ?.find((words) => words.every((word, offset) => wordAt(page, index + offset) === word));
  return found?.length ?? 0;
}

/** From this many words on, what closes with its source is a clause even without a verb seen. */
const SHORT_CLAUSE = 4;

function nextComma(page: Page, from: number, last: number): number {
  let index = from;
  while (index < last && wordAt(page, index) !== ',') index += 1;
  return index;
}

/** Whom `according to` names: a name that ends there, else the name or noun of the phrase. */
function sourceAfter(page: Page, first: number, last: number): TokenSpan | undefined {
  const phrase = phraseBeginning(page, first, last);
  const next = phrase === undefined ? '' : wordAt(page, phrase.last);
  const name = phrase !== undefined && mentionAt(page, phrase.first)?.last === phrase.last;
  return name && (next === ',' || next === '.' || next === '(')
    ? phrase
    : subjectAfter(page, first - 1, last);
}
