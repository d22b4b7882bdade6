// Finds reported speech: the clause that a cue reports, before, after or around it, and whose it is.

import type { TokenSpan } from '../../document.ts';
import { type CueWord, cueAt, isUnsaid } from './cues.ts';
import { clauseSubject } from './direct.ts';
import { type Page, sentenceBounds, tagAt, wordAt } from './page.ts';
import { phraseBeginning, subjectAfter, subjectBefore } from './subjects.ts';

export interface ReportedQuote {
  readonly pass: string;
  readonly cue: TokenSpan & Pick<CueWord, 'class'>;
  readonly speaker?: TokenSpan;
  readonly addressee?: TokenSpan;
  /** The words reported, as tokens; more than one where the cue interrupts. */
  readonly parts: readonly TokenSpan[];
}

const QUESTION: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'why',
  'what',
  'when',
  'where',
  'who',
  'which',
]);

/** The reported clauses of a sentence, in the order of their cues. */
export function findReported(
  page: Page,
  sentence: number,
  used: ReadonlySet<number>,
): readonly ReportedQuote[] {
  const { first, last } = sentenceBounds(page, sentence);
  const found: ReportedQuote[] = [];
  let covered = first;
  for (let index = first; index < last; index += 1) {
    if (page.regionOf[index] !== -1 || index < covered) continue;
    const quote =
      accordingTo(page, index, first, last) ?? reportedBy(page, index, first, last, used);
    if (quote === undefined) continue;
    found.push(quote);
    const end = quote.parts.at(-1)?.last ?? index;
    covered = Math.max(end, quote.cue.last);
  }
  return found;
}

function reportedBy(
  page: Page,
  index: number,
  first: number,
  last: number,
  used: ReadonlySet<number>,
): ReportedQuote | undefined {
  const cue = used.has(index) ? undefined : cueAt(page, index);
  if (cue === undefined || isUnsaid(page, index)) return undefined;
  return parenthetical(page, cue, first, last) ?? forward(page, cue, first, last);
}

/** `CLAUSE, NAME said.`, `CLAUSE, said NAME`, `CLAUSE, NAME said, CLAUSE`. */
function parenthetical(
  page: Page,
  cue: CueWord,
  first: number,
  last: number,
): ReportedQuote | undefined {
  if (!cue.takes.has('clause') && !cue.takes.has('words') && !cue.takes.has('that'))
    return undefined;
  if (cue.participle) return undefined;
  const inverted = wordAt(page, cue.first - 1) === ',';
  const speaker = inverted
    ? subjectAfter(page, cue.last - 1, last)
    : subjectBefore(page, cue.first, first);
  if (speaker === undefined) return undefined;
  const open = inverted ? cue.first - 1 : commaBefore(page, speaker, first);
  if (open === undefined) return undefined;
  const end = clauseOfCueEnd(page, inverted ? speaker.last : cue.last, last);
  if (end === undefined) return undefined;
  const before = { first: clauseStart(page, first, open), last: open };
  if (before.last - before.first < 1) return undefined;
  const parts = [before];
  const full = hasVerb(page, before.first, before.last);
  if (wordAt(page, end) === ',') {
    const rest = { first: end + 1, last: trimEnd(page, end + 1, last) };
    const continuing =
      rest.last > rest.first &&
      !(tagAt(page, rest.first) === 'VERB' && wordAt(page, rest.first).endsWith('ing'));
    if (continuing && (!full || tagAt(page, rest.first) === 'CCONJ' || !full)) parts.push(rest);
  }
  if (!full && parts.length === 1) return undefined;
  return { pass: inverted ? 'reported-inverted' : 'reported-before', cue, speaker, parts };
}

/** The comma right before the phrase of the speaker. */
function commaBefore(page: Page, speaker: TokenSpan, first: number): number | undefined {
  for (let index = speaker.first - 1; index > first && index >= speaker.first - 14; index -= 1) {
    const word = wordAt(page, index);
    if (word === ',') return index;
    const tag = tagAt(page, index);
    if (
      tag === 'VERB' ||
      tag === 'AUX' ||
      tag === 'SCONJ' ||
      tag === 'CCONJ' ||
      word === ';' ||
      word === ':'
    )
      return undefined;
  }
  return undefined;
}

/** Where the clause of the cue ends, if it ends with no clause of its own: `said on Tuesday.` */
function clauseOfCueEnd(page: Page, from: number, last: number): number | undefined {
  for (let index = from; index < last; index += 1) {
    const word = wordAt(page, index);
    const tag = tagAt(page, index);
    if (page.regionOf[index] !== -1) return undefined;
    if (word === ',' || word === '.' || word === ';' || word === '?' || word === '!') return index;
    if (word === 'that' || word === ':' || tag === 'AUX') return undefined;
    if (tag === 'VERB' && !word.endsWith('ing') && index > from) return undefined;
  }
  return last;
}

function clauseStart(page: Page, first: number, open: number): number {
  let start = first;
  for (let index = first; index < open; index += 1) {
    if (wordAt(page, index) === ';' && page.regionOf[index] === -1) start = index + 1;
  }
  const word = wordAt(page, start);
  if (word === 'but' || word === 'and' || word === 'yet') start += 1;
  return start;
}

function hasVerb(page: Page, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}

/** `NAME said (that) CLAUSE`, `NAME urged NAME to …`, `NAME denied …`. */
function forward(page: Page, cue: CueWord, first: number, last: number): ReportedQuote | undefined {
  const speaker = cue.participle
    ? clauseSubject(page, first, cue.first)
    : subjectBefore(page, cue.first, first);
  if (speaker === undefined) return undefined;
  let index = skipAdverbial(page, cue.last, last);
  let addressee: TokenSpan | undefined;
  if (cue.takes.has('addressee') || cue.takes.has('request')) {
    const phrase = phraseBeginning(page, index, last);
    const next = phrase?.last ?? index;
    const word = wordAt(page, next);
    const told =
      cue.lemma === 'tell' ||
      word === 'that' ||
      word === 'to' ||
      (word === 'not' && wordAt(page, next + 1) === 'to') ||
      QUESTION.has(word);
    if (phrase !== undefined && told && startsReport(page, next, last)) {
      addressee = phrase;
      index = skipAdverbial(page, next, last);
    }
  }
  const base = { cue, speaker, ...(addressee === undefined ? {} : { addressee }) };
  const word = wordAt(page, index);
  if (word === ',' && page.regionOf[index + 1] === -1 && cue.takes.has('clause')) index += 1;
  if (word === ':') index += 1;
  const here = wordAt(page, index);
  if (here === 'that' && (cue.takes.has('clause') || cue.takes.has('that'))) {
    return report(page, base, 'reported-that', index + 1, last);
  }
  if (QUESTION.has(here) && (cue.takes.has('clause') || cue.takes.has('that'))) {
    return report(page, base, 'reported-question', index, last);
  }
  const negative = here === 'not' && wordAt(page, index + 1) === 'to';
  if (here === 'to' || negative) {
    const verb = tagAt(page, negative ? index + 2 : index + 1);
    const allowed =
      addressee === undefined ? cue.takes.has('infinitive') : cue.takes.has('request');
    if (
      allowed &&
      (verb === 'VERB' || verb === 'AUX' || verb === 'ADV' || page.regionOf[index + 1] !== -1)
    ) {
      return report(page, base, 'reported-infinitive', index, last);
    }
    return undefined;
  }
  if (cue.takes.has('clause') && hasClause(page, index, last)) {
    return report(page, base, 'reported-clause', index, last);
  }
  return undefined;
}

function startsReport(page: Page, index: number, last: number): boolean {
  return index < last && wordAt(page, index) !== '.';
}

/** Past `on Tuesday`, `in a statement`, `earlier`: up to what is said. */
function skipAdverbial(page: Page, from: number, last: number): number {
  let index = from;
  for (let turn = 0; turn < 3; turn += 1) {
    if (tagAt(page, index) === 'ADV' && !QUESTION.has(wordAt(page, index))) {
      index += 1;
      continue;
    }
    const word = wordAt(page, index);
    const dated =
      /^(?:on|in|at|by|during|after|before|to|last|this|earlier|late|early|yesterday|today)$/.test(
        word,
      ) || /day$/.test(word);
    if (!dated) break;
    const end = thatAhead(page, index, last);
    if (end === undefined) break;
    index = end;
  }
  return index;
}

/** The place of `that` within a few words, with no verb or comma between. */
function thatAhead(page: Page, from: number, last: number): number | undefined {
  for (let index = from; index < Math.min(last, from + 14); index += 1) {
    const word = wordAt(page, index);
    if (word === 'that' && index > from) return index;
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX' || word === ',') return undefined;
  }
  return undefined;
}

/** Does a subject with its verb follow? */
function hasClause(page: Page, from: number, last: number): boolean {
  let nominal = false;
  for (let index = from; index < last; index += 1) {
    const tag = tagAt(page, index);
    const word = wordAt(page, index);
    if (
      index === from &&
      (tag === 'ADP' || tag === 'PUNCT') &&
      word !== '"' &&
      word !== '“' &&
      !/^(?:in|on|at|of|under|after|since|for|with|by|from|as|some|about)$/.test(word)
    )
      return false;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'DET')
      nominal = true;
    if ((tag === 'VERB' || tag === 'AUX') && nominal && wordAt(page, index - 1) !== 'to')
      return true;
    if (word === ';') return false;
  }
  return false;
}

function report(
  page: Page,
  base: Omit<ReportedQuote, 'pass' | 'parts'>,
  pass: string,
  from: number,
  last: number,
): ReportedQuote | undefined {
  const end = trimEnd(page, from, last);
  if (end - from < 1) return undefined;
  return { ...base, pass, parts: [{ first: from, last: end }] };
}

/** One past the last word said: before the full stop, a new speech verb or another speaker. */
function trimEnd(page: Page, from: number, last: number): number {
  let end = last;
  for (let index = from; index < last; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const word = wordAt(page, index);
    if (word === ';') {
      end = index;
      break;
    }
    const comma = word === ',';
    const next = comma ? index + 1 : index;
    if (comma && cueAt(page, next)?.participle === true) {
      end = index;
      break;
    }
    if (comma && wordAt(page, next) === 'according' && wordAt(page, next + 1) === 'to') {
      end = index;
      break;
    }
    const joint = wordAt(page, next);
    if (joint === 'and' || joint === 'but') {
      const verb = tagAt(page, next + 1) === 'ADV' ? next + 2 : next + 1;
      const cue = cueAt(page, verb);
      if (cue !== undefined && !cue.participle && index > from) {
        end = index;
        break;
      }
    }
  }
  while (end > from && /^[.,;:?!–—-]$/.test(wordAt(page, end - 1)) && page.regionOf[end - 1] === -1)
    end -= 1;
  return end;
}

/** `According to NAME, CLAUSE`, `CLAUSE, according to NAME`. */
function accordingTo(
  page: Page,
  index: number,
  first: number,
  last: number,
): ReportedQuote | undefined {
  if (wordAt(page, index) !== 'according' || wordAt(page, index + 1) !== 'to') return undefined;
  const cue = { first: index, last: index + 2, class: 'say' } as const;
  const found = subjectAfter(page, index + 1, last);
  if (found === undefined) return undefined;
  const speaker = found;
  if (index <= first + 1) {
    let comma = speaker.last;
    while (comma < last && wordAt(page, comma) !== ',') comma += 1;
    if (comma >= last) return undefined;
    const from = comma + 1;
    const end = trimEnd(page, from, last);
    return end > from
      ? { pass: 'according-first', cue, speaker, parts: [{ first: from, last: end }] }
      : undefined;
  }
  const open = wordAt(page, index - 1) === ',' ? index - 1 : index;
  const start = clauseStart(page, first, open);
  if (open - start < 2) return undefined;
  return { pass: 'according-last', cue, speaker, parts: [{ first: start, last: open }] };
}
