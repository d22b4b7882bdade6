// Finds who speaks: the words that name the subject of a cue, before it, after it or around an
// apposition, read from tags and names without a parse.

import type { TokenSpan } from '../../document.ts';
import { mentionAt, type Page, tagAt, wordAt } from './page.ts';
import { bracketBefore, isPerson, phraseBeginning, phraseEnding } from './phrases.ts';

/** How many words away from the cue its subject may begin. */
const REACH = 40;

const PERSONAL: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'we',
  'i',
  'it',
  'you',
  'one',
  'both',
  'some',
  'many',
  'others',
  'another',
  'all',
  'neither',
  'none',
  'several',
  'everyone',
  'somebody',
  'someone',
]);

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Words between a subject and its verb. */
const HELPERS: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'will',
  'would',
  "'d",
  '’d',
  "'ve",
  "'s",
  'did',
  'does',
  'do',
  'also',
  'then',
  'later',
  'both',
  'each',
  'himself',
  'herself',
  'itself',
  'themselves',
]);

/** The subject that ends before the cue; no word before `low` belongs to it. */
export function subjectBefore(page: Page, cue: number, low: number): TokenSpan | undefined {
  let end = cue - 1;
  const floor = Math.max(low, cue - REACH);
  while (end >= floor && isHelper(page, end)) end -= 1;
  if (wordAt(page, end) === ',' && tagAt(page, end - 1) === 'ADV' && wordAt(page, end - 2) === ',')
    end -= 3;
  while (end >= floor && isHelper(page, end)) end -= 1;
  const subject = subjectEnding(page, end, floor, 0);
  return subject === undefined ? undefined : (personBefore(page, subject, floor) ?? subject);
}

/**
 * `NAME, president and CEO of HOUSE said`, `NAME an analyst at HOUSE, said`: the person at the head
 * of the clause, where only what he is stands between him and the cue.
 */
function personBefore(page: Page, subject: TokenSpan, floor: number): TokenSpan | undefined {
  if (isPerson(page, subject) || PERSONAL.has(wordAt(page, subject.first))) return undefined;
  for (let index = subject.first - 1; index >= floor; index -= 1) {
    if (page.regionOf[index] !== -1) return undefined;
    const name = mentionAt(page, index);
    if (name?.type === 'PER') {
      const heads = opensClause(page, name.first, floor) && isApposed(page, name.last);
      return heads ? { first: name.first, last: name.last } : undefined;
    }
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PRON' || tag === 'SCONJ') return undefined;
    if (/^[.;:?!]$/.test(wordAt(page, index)) && mentionAt(page, index) === undefined)
      return undefined;
  }
  return undefined;
}

/** Do only titles and nouns stand between the name and the beginning of its clause? */
function opensClause(page: Page, name: number, floor: number): boolean {
  for (let index = name - 1; index >= floor; index -= 1) {
    const word = wordAt(page, index);
    if (page.regionOf[index] !== -1 || word === ',' || word === ':') return true;
    const tag = tagAt(page, index);
    const inside =
      mentionAt(page, index) !== undefined ||
      page.inTitle[index] === 1 ||
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'ADJ' ||
      tag === 'DET' ||
      tag === 'CCONJ';
    if (!inside) return false;
  }
  return true;
}

/** `NAME, president of …`, `NAME an analyst`: what he is follows, not another party. */
function isApposed(page: Page, after: number): boolean {
  const next = wordAt(page, after) === ',' ? after + 1 : after;
  if (/^(?:an?|the)$/.test(wordAt(page, next))) {
    return page.inTitle[next + 1] === 1 || /^an?$/.test(wordAt(page, next));
  }
  return next > after && (page.inTitle[next] === 1 || tagAt(page, next) === 'NOUN');
}

function isHelper(page: Page, index: number): boolean {
  if (mentionAt(page, index) !== undefined) return false;
  const tag = tagAt(page, index);
  const word = wordAt(page, index);
  if (tag === 'ADV') return true;
  if (word === "'s" || word === '’s') return tag === 'AUX';
  return tag === 'AUX' || HELPERS.has(word);
}

function subjectEnding(
  page: Page,
  end: number,
  floor: number,
  depth: number,
): TokenSpan | undefined {
  if (end < floor || depth > 5) return undefined;
  const word = wordAt(page, end);
  if (PERSONAL.has(word) && tagAt(page, end) !== 'ADP') return { first: end, last: end + 1 };
  if (RELATIVE.has(word)) {
    const before = wordAt(page, end - 1) === ',' ? end - 2 : end - 1;
    return antecedent(page, subjectEnding(page, before, floor, depth + 1), word, floor);
  }
  if (word === ')') {
    const open = bracketBefore(page, end, floor);
    return open === end ? undefined : subjectEnding(page, open - 1, floor, depth + 1);
  }
  if (word === ',' || word === '-' || word === '—' || word === '–') {
    return subjectAroundComma(page, end, floor, depth);
  }
  const phrase = phraseEnding(page, end, floor, 0);
  return phrase === undefined ? undefined : nameBeforeApposition(page, phrase, floor);
}

/** `NAME, 37, of TOWN, COUNTY, who …`: a person, past the places. */
function antecedent(
  page: Page,
  nearest: TokenSpan | undefined,
  pronoun: string,
  floor: number,
): TokenSpan | undefined {
  let found = nearest;
  for (let turn = 0; turn < 4 && pronoun === 'who' && found !== undefined; turn += 1) {
    const type = mentionAt(page, found.first)?.type;
    if (type !== 'GPE' && type !== 'LOC' && type !== 'FAC') return found;
    let before = found.first - 1;
    if (tagAt(page, before) === 'ADP') before -= 1;
    if (wordAt(page, before) === ',') before -= 1;
    if (tagAt(page, before) === 'NUM' && wordAt(page, before - 1) === ',') before -= 2;
    found = before < floor ? undefined : phraseEnding(page, before, floor, 0);
  }
  return found ?? nearest;
}

/** `NAME, director of HOUSE`: the noun after the comma only tells what the name is. */
function nameBeforeApposition(page: Page, phrase: TokenSpan, floor: number): TokenSpan {
  const comma = phrase.first - 1;
  if (
    comma <= floor ||
    wordAt(page, comma) !== ',' ||
    mentionAt(page, phrase.first)?.type === 'PER'
  )
    return phrase;
  const name = mentionAt(page, comma - 1);
  // `In a letter to NAME, HOUSE said`: a name behind a preposition opens no apposition.
  const governed = name !== undefined && tagAt(page, name.first - 1) === 'ADP';
  return name?.type === 'PER' && name.first >= floor && !governed
    ? { first: name.first, last: name.last }
    : phrase;
}

/** `NAME, who …, said`, `the chairman, NAME, said`, `NAME, 34, of TOWN, said`. */
function subjectAroundComma(
  page: Page,
  comma: number,
  floor: number,
  depth: number,
): TokenSpan | undefined {
  const mark = wordAt(page, comma);
  let open = comma - 1;
  while (open > floor && wordAt(page, open) !== mark) {
    if (wordAt(page, open) === ')') open = bracketBefore(page, open, floor);
    open = (mentionAt(page, open)?.first ?? open) - 1;
  }
  if (wordAt(page, open) !== mark) {
    // The apposition has no comma before it: the name itself ends here.
    return subjectEnding(page, comma - 1, floor, depth + 1);
  }
  const name = nameAt(page, open + 1, comma);
  const earlier = subjectEnding(page, open - 1, floor, depth + 1);
  const start = tagAt(page, open + 1) === 'DET' ? open + 2 : open + 1;
  const body = mentionAt(page, start);
  const after = body === undefined ? '' : wordAt(page, body.last);
  const named =
    body !== undefined && body.first === start && (body.last === comma || after === '(');
  if (name === undefined) {
    const nominal = earlier !== undefined && !isName(page, earlier);
    return named && nominal && body.type !== 'GPE'
      ? { first: body.first, last: body.last }
      : earlier;
  }
  if (earlier === undefined) return name;
  return isPerson(page, earlier) ? earlier : name;
}

/** Is the phrase a name and nothing more? */
function isName(page: Page, { first, last }: TokenSpan): boolean {
  const mention = mentionAt(page, first);
  return mention !== undefined && mention.first === first && mention.last === last;
}

/** The name of a person at the head of an apposition: `Mr Hemchand Sukhlall`, `chairman X of Y`. */
function nameAt(page: Page, first: number, last: number): TokenSpan | undefined {
  for (let index = first; index < last; index += 1) {
    const mention = mentionAt(page, index);
    if (mention?.type === 'PER') return { first: mention.first, last: mention.last };
    const tag = tagAt(page, index);
    const titled =
      page.inTitle[index] === 1 ||
      tag === 'PROPN' ||
      tag === 'NOUN' ||
      tag === 'ADJ' ||
      wordAt(page, index) === '.';
    if (!titled || index - first > 6) return undefined;
  }
  return undefined;
}

/** The subject that stands after the cue: `said Justo Calizaya, general secretary of …`. */
export function subjectAfter(page: Page, cue: number, high: number): TokenSpan | undefined {
  let index = cue + 1;
  const ceiling = Math.min(high, cue + REACH);
  while (index < ceiling && tagAt(page, index) === 'ADV') index += 1;
  if (index >= ceiling) return undefined;
  const word = wordAt(page, index);
  if (PERSONAL.has(word) && tagAt(page, index) === 'PRON') return { first: index, last: index + 1 };
  const name = nameAfter(page, index, ceiling);
  if (name !== undefined) return name;
  return phraseBeginning(page, index, ceiling);
}

function nameAfter(page: Page, first: number, ceiling: number): TokenSpan | undefined {
  let governed = false;
  for (let index = first; index < ceiling; index += 1) {
    const mention = mentionAt(page, index);
    if (mention !== undefined) {
      const next = wordAt(page, mention.last);
      if (mention.type === 'PER' && !governed && next !== "'s" && next !== '’s') {
        return { first: mention.first, last: mention.last };
      }
      index = mention.last - 1;
      // `the University of Botswana linguist NAME`: a noun after the body is the person's.
      if (tagAt(page, mention.last) === 'NOUN') governed = false;
      continue;
    }
    const word = wordAt(page, index);
    const tag = tagAt(page, index);
    if (page.regionOf[index] !== -1 || word === '.' || word === ';' || word === ':')
      return undefined;
    if (word === ',') governed = false;
    else if (tag === 'ADP') governed = true;
    else if (tag === 'VERB' && isModifier(page, index)) continue;
    else if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return undefined;
    else if (tag === 'CCONJ') return undefined;
  }
  return undefined;
}

/** `managing partner`: a participle before its noun. */
function isModifier(page: Page, index: number): boolean {
  const next = tagAt(page, index + 1);
  return /(?:ing|ed)$/.test(wordAt(page, index)) && (next === 'NOUN' || next === 'PROPN');
}
