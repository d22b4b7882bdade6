// Decides whose words a paragraph is that stands in no quotes: the turns of a transcript (`MINISTER
// TOVAR: …`), a letter above its signature, the answers of an interview. Columns and statements are left
// out, as most figures in them are given as known: of 32 in training articles 8 had their author.

import type { Entity, Layers } from '../../document.ts';

export type AuthorLayers = Pick<
  Layers,
  'tokens' | 'sentences' | 'tags' | 'mentions' | 'quotes' | 'entities'
>;

/** The author of a sentence, if the text shows one. */
export type AuthorOf = (sentence: number) => Entity | undefined;

interface Paragraph {
  /** Sentences and tokens, half-open. */
  readonly firstSentence: number;
  readonly first: number;
  readonly last: number;
  /** How often it says `I` or `my` outside of quotes. */
  readonly spoken: number;
}

/** Where the name of an author is looked for: paragraphs from the beginning, words of one. */
const OPENING = 4;
const HEADING_WORDS = 30;
const LABEL_WORDS = 8;
const SIGNATURE_WORDS = 12;
/** How often, and in how many paragraphs, the first person stands in an interview. */
const LEAST_SPOKEN = 4;
const LEAST_PARAGRAPHS = 3;
/** Paragraphs that ask, in an interview. A column asks little and mostly tells what all know. */
const LEAST_QUESTIONS = 2;

const firstPerson: ReadonlySet<string> = new Set(['i', 'my', 'me', 'mine', 'myself']);

export function findAuthors(layers: AuthorLayers): AuthorOf {
  const paragraphs = cutParagraphs(layers);
  const people = personAt(layers);
  const authors = authorsOf(layers, paragraphs, people);
  const byParagraph = new Map(
    paragraphs.map(({ firstSentence }, index) => [
      layers.sentences.paragraphs[firstSentence],
      authors[index],
    ]),
  );
  return (sentence) => byParagraph.get(layers.sentences.paragraphs[sentence]);
}

type PersonAt = (token: number) => { readonly entity: Entity; readonly last: number } | undefined;

/** The person whose name, or title with name, begins at the token. */
function personAt({ entities }: AuthorLayers): PersonAt {
  const starts = new Map<number, { readonly entity: Entity; readonly last: number }>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    for (const { form, first, last } of entity.mentions) {
      if (form === 'name') starts.set(first, { entity, last });
    }
  }
  return (token) => starts.get(token);
}

function cutParagraphs({ sentences, tokens, quotes }: AuthorLayers): readonly Paragraph[] {
  const spoken = new Set<number>();
  let quote = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if (!firstPerson.has(tokens.lower[token] ?? '')) continue;
    const start = tokens.starts[token] ?? 0;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote += 1;
    if ((quotes[quote]?.start ?? Number.POSITIVE_INFINITY) > start) spoken.add(token);
  }
  const paragraphs: Paragraph[] = [];
  let firstSentence = 0;
  for (let sentence = 1; sentence <= sentences.count; sentence += 1) {
    const same = sentences.paragraphs[sentence] === sentences.paragraphs[firstSentence];
    if (sentence < sentences.count && same) continue;
    const first = sentences.firsts[firstSentence] ?? 0;
    const last = sentences.lasts[sentence - 1] ?? first;
    let count = 0;
    for (let token = first; token < last; token += 1) count += spoken.has(token) ? 1 : 0;
    paragraphs.push({ firstSentence, first, last, spoken: count });
    firstSentence = sentence;
  }
  return paragraphs;
}

function authorsOf(
  layers: AuthorLayers,
  paragraphs: readonly Paragraph[],
  people: PersonAt,
): readonly (Entity | undefined)[] {
  const { tokens } = layers;
  const labels = paragraphs.map((one) => labelOf(layers, one, people));
  if (labels.some((label) => label !== undefined)) {
    let speaker: Entity | undefined;
    return labels.map((label) => {
      speaker = label ?? speaker;
      return speaker;
    });
  }
  const signed = signedBy(layers, paragraphs, people);
  const speaking = paragraphs.filter(({ spoken }) => spoken > 0);
  const total = speaking.reduce((sum, { spoken }) => sum + spoken, 0);
  if (total < LEAST_SPOKEN || speaking.length < LEAST_PARAGRAPHS) return signed;
  if (signed.some((one) => one !== undefined)) return signed;
  const questions = paragraphs.filter(({ last }) => tokens.lower[last - 1] === '?');
  if (questions.length < LEAST_QUESTIONS) return signed;
  const opening = paragraphs.slice(0, OPENING);
  const interviewed = opening.map((one) => firstPersonIn(one, people)).find((one) => one);
  const begin = speaking[0]?.first ?? 0;
  return paragraphs.map(({ first, last }) =>
    first < begin || tokens.lower[last - 1] === '?' ? undefined : interviewed,
  );
}

/** `SECRETARY BLINKEN: …`: the person before a colon that opens the paragraph. */
function labelOf(
  { tokens }: AuthorLayers,
  { first, last }: Paragraph,
  people: PersonAt,
): Entity | undefined {
  for (let token = first; token < first + LABEL_WORDS && token < last; token += 1) {
    const person = people(token);
    if (person === undefined) continue;
    return tokens.lower[person.last] === ':' && person.last < last - 1 ? person.entity : undefined;
  }
  return undefined;
}

/** Letters: each stands above the paragraph that is no more than its author's name and place. */
function signedBy(
  layers: AuthorLayers,
  paragraphs: readonly Paragraph[],
  people: PersonAt,
): readonly (Entity | undefined)[] {
  const authors: (Entity | undefined)[] = paragraphs.map(() => undefined);
  let begin = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const signature = signatureOf(layers, paragraph, people);
    if (signature !== undefined) {
      const letter = paragraphs.slice(begin, index);
      if (letter.some(({ spoken }) => spoken > 0)) authors.fill(signature, begin, index);
    }
    if (signature !== undefined || isHeading(layers, paragraph)) begin = index + 1;
  }
  return authors;
}

function signatureOf(
  { tags }: AuthorLayers,
  { first, last }: Paragraph,
  people: PersonAt,
): Entity | undefined {
  if (last - first > SIGNATURE_WORDS || tags.slice(first, last).includes('VERB')) return undefined;
  return people(first)?.entity ?? people(first + 1)?.entity;
}

/** A line that ends without a stop. */
function isHeading({ tokens }: AuthorLayers, { first, last }: Paragraph): boolean {
  return last - first <= HEADING_WORDS && !/[.!?:"”’,;)]$/.test(tokens.lower[last - 1] ?? '');
}

function firstPersonIn({ first, last }: Paragraph, people: PersonAt): Entity | undefined {
  for (let token = first; token < last; token += 1) {
    const person = people(token);
    if (person !== undefined) return person.entity;
  }
  return undefined;
}
