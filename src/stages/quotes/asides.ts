// Reads a cue that interrupts or follows what it reports: `CLAUSE, NAME said.`, `CLAUSE, said NAME`,
// `CLAUSE, NAME said, CLAUSE`.

import type { TokenSpan } from '../../document.ts';
import { clauseEndOf, clauseStart, hasMainVerb, hasVerb } from './clauses.ts';
import { type CueWord, cueAt } from './cues.ts';
import { type Page, tagAt, wordAt } from './page.ts';
import type { ReportedQuote, Sentence } from './reported.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { ASKED, QUESTION, TIME_WORDS } from './words.ts';

/** `CLAUSE, NAME said.`, `CLAUSE, said NAME`, `CLAUSE, NAME said, CLAUSE`. */
export function parenthetical(
  page: Page,
  cue: CueWord,
  sentence: Sentence,
): ReportedQuote | undefined {
  const reports = cue.takes.has('clause') || cue.takes.has('aside');
  if (!reports || cue.participle || wordAt(page, cue.last) === 'that') return undefined;
  const { last } = sentence;
  // `… "within the year," said NAME`: the comma may stand before the mark that closes.
  const closed = page.regionOf[cue.first - 1] !== -1 && cue.first - 1 > sentence.first;
  const comma = closed ? cue.first - 2 : cue.first - 1;
  const after = wordAt(page, comma) === ',' ? subjectAfter(page, cue.last - 1, last) : undefined;
  return (
    (after === undefined || !maySpeak(page, after)
      ? undefined
      : aside(page, cue, sentence, after, comma, true)) ?? asideBefore(page, cue, sentence)
  );
}

/** `, said inflation of 3 percent`: a bare noun in the singular is what is said, not who says it. */
function maySpeak(page: Page, { first, last }: TokenSpan): boolean {
  if (TIME_WORDS.test(wordAt(page, first))) return false;
  const word = wordAt(page, last - 1);
  const bare = last - first === 1 && tagAt(page, first) === 'NOUN' && page.inTitle[first] === 0;
  return !bare || word.endsWith('s') || word === 'police';
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
  const pass = inverted ? 'reported-inverted' : 'reported-before';
  const close = cueClauseEnd(page, inverted ? speaker.last : cue.last, last, inverted, cue);
  if (close === undefined) return undefined;
  const marked = markedRest(page, close, inverted ? last : close + 2);
  const end = marked ?? close;
  const start = clauseStart(page, first, open);
  const before = {
    first: marked === undefined ? start : nearestClause(page, start, open),
    last: open,
  };
  if (marked !== undefined && before.last <= before.first) {
    const rest = { first: marked + 1, last: clauseEndOf(page, marked + 1, last, cue) };
    const words = page.regionTokens[page.regionOf[rest.first] ?? -1];
    if (words !== undefined && rest.last <= words.last + 1)
      return { pass, cue, speaker, parts: [words], bare: true };
    return { pass, cue, speaker, parts: [rest] };
  }
  if (before.last <= before.first) return undefined;
  const main = hasMainVerb(page, before.first, before.last);
  const loose =
    tagAt(page, before.first) === 'ADP' ||
    tagAt(page, before.first) === 'ADV' ||
    tagAt(page, before.first) === 'SCONJ';
  if (inverted && (main || !loose) && hasMainVerb(page, cue.last, last)) return undefined;
  const next = cueAt(page, end + 1);
  const turns = next?.participle === true && next.class !== 'believe';
  const goesOn = marked !== undefined || (inverted ? !main : end === cue.last);
  const interposed = wordAt(page, end) === ',' && goesOn && !turns;
  const rest = interposed
    ? { first: end + 1, last: clauseEndOf(page, end + 1, last, cue) }
    : undefined;
  if (
    rest !== undefined &&
    rest.last > rest.first &&
    (marked !== undefined || main || hasVerb(page, rest.first, rest.last))
  ) {
    const adverbial = loose && !main && marked === undefined && before.last - before.first <= 3;
    return { pass, cue, speaker, parts: adverbial ? [rest] : [before, rest] };
  }
  const answer = inverted && before.first === first && ANSWERS.has(cue.lemma);
  return main || answer ? { pass, cue, speaker, parts: [before] } : undefined;
}

/** How many words may tell who the speaker is: `said NAME, of the Department of Justice, "…"`. */
const APPOSED = 12;

/** The comma that the rest stands behind where that begins with a mark, no verb on the way. */
function markedRest(page: Page, close: number, last: number): number | undefined {
  if (wordAt(page, close) !== ',') return undefined;
  for (let index = close; index < Math.min(last - 1, close + APPOSED); index += 1) {
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX' || page.regionOf[index] !== -1) return undefined;
    if (wordAt(page, index) === ',' && page.regionOf[index + 1] !== -1) return index;
  }
  return undefined;
}

/**
 * `She got it, and wore it, NAME said, "only to weed"`, `a bird which, he said, "looked lost"`: the
 * words between the marks go on with the clause beside the cue alone.
 */
function nearestClause(page: Page, first: number, open: number): number {
  if (/^(?:who|which)$/.test(wordAt(page, open - 1))) return open;
  for (let index = open - 1; index > first; index -= 1) {
    if (tagAt(page, index) !== 'CCONJ') continue;
    let next = index + 1;
    while (tagAt(page, next) === 'ADV') next += 1;
    const tag = tagAt(page, next);
    if (wordAt(page, index - 1) === ',' || next === open || tag === 'VERB') return index + 1;
  }
  return first;
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
