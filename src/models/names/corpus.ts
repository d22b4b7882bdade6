// Reads annotated text for the trainer: articles with marks (`[words](TYPE)`) and CoNLL columns.
// Both are cut by the project's own tokens stage, so that training and running see the same tokens.

import type { MentionType, Sentences, Tokens } from '../../document.ts';
import { cutText } from '../../stages/tokens/tokens.ts';
import { BEGIN, END, INSIDE, labelOf, labels, OUTSIDE, SINGLE, types } from './labels.ts';

/** A text with what is known of the label of each token. */
export interface LabelledText {
  readonly id: string;
  readonly tokens: Pick<Tokens, 'count' | 'words' | 'lower'>;
  readonly sentences: Pick<Sentences, 'count' | 'firsts' | 'lasts'>;
  /** A label, or `LOOSE` + an index into `looseSets` where several may be right. */
  readonly targets: Int16Array;
  /** How much it counts in training. */
  readonly weight: number;
}

export const LOOSE = 64;

/** Sets of labels of which one is right; the first allows all. */
export const looseSets: (readonly number[])[] = [labels.map((_, label) => label)];

/** What a tag of a set that knows fewer types may be here, and what its `O` may hide. */
export interface TagMap {
  readonly types: Readonly<Record<string, readonly MentionType[]>>;
  readonly hidden: readonly MentionType[];
}

const identity: TagMap = {
  types: Object.fromEntries(types.map((type) => [type, [type]])),
  hidden: [],
};

export const tagMaps = {
  full: identity,
  /** PER, ORG, LOC, MISC, as in CoNLL-2003. */
  four: {
    types: {
      PER: ['PER'],
      ORG: ['ORG'],
      LOC: ['GPE', 'LOC', 'FAC'],
      MISC: ['NORP', 'EVENT', 'LAW', 'MISC'],
    },
    hidden: ['TITLE'],
  },
  /** PER, ORG, LOC alone. */
  three: {
    types: { PER: ['PER'], ORG: ['ORG'], LOC: ['GPE', 'LOC', 'FAC'] },
    hidden: ['TITLE', 'NORP', 'EVENT', 'LAW', 'MISC'],
  },
} satisfies Record<string, TagMap>;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The text of an annotated article without its marks, and the marks. */
export function parseMarks(file: string): { readonly text: string; readonly marks: Mark[] } {
  const body = file.slice(file.indexOf('\n\n') + 2);
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(/\[([^[\]]+)\]\(([A-Z]+)\)/g)) {
    const [whole, words = '', type = ''] = match;
    text += body.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + words.length, type });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + body.slice(last), marks };
}

/** The labels of an article whose names are marked in its text. */
export function labelArticle(id: string, file: string, weight: number): LabelledText {
  const { text, marks } = parseMarks(file);
  return labelMarked(id, text, marks, weight);
}

/** Dates and amounts are no names; a COUNT may hold names that are not marked. */
export function labelMarked(
  id: string,
  text: string,
  marks: readonly Mark[],
  weight: number,
): LabelledText {
  const cut = cutText(text);
  const targets = new Int16Array(cut.tokens.count);
  for (const mark of marks) {
    const [first, last] = tokensWithin(cut.tokens, mark.start, mark.end);
    const type = types.indexOf(mark.type as MentionType);
    if (mark.type === 'COUNT') targets.fill(LOOSE, first, last);
    else if (type >= 0) setTargets(targets, first, last, [type], cut.sentences);
  }
  return { id, ...cut, targets, weight };
}

/** Each sentence of a column file becomes a text of its own, or each block between DOCSTARTs. */
export function labelConll(id: string, file: string, map: TagMap, weight: number): LabelledText[] {
  const hidden = map.hidden.map((type) => types.indexOf(type));
  return readConll(file).map((sentences, index) =>
    labelSentences(`${id}-${index}`, sentences, map, hidden, weight),
  );
}

interface ConllSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** A name in a sentence of a column file: tokens `first` ≤ i < `last`. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

/**
 * The names that a sentence's tags mark, whatever their scheme: `B-` begins a name after another in
 * IOB1 and any name in IOB2; `S-` or `U-` is a name of one token, `E-` or `L-` ends one; a tag
 * without a prefix goes on with a name of its type.
 */
export function findChunks(tags: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open = false;
  for (const [index, tag] of tags.entries()) {
    const [, prefix = 'I', type = ''] = /^(?:([BIESLUM])-)?(.+)$/.exec(tag) ?? [];
    if (tag === 'O' || type === '') {
      open = false;
      continue;
    }
    const before = chunks.at(-1);
    const begins = prefix === 'B' || prefix === 'S' || prefix === 'U';
    if (open && !begins && before?.type === type) {
      chunks[chunks.length - 1] = { ...before, last: index + 1 };
    } else chunks.push({ first: index, last: index + 1, type });
    open = !['E', 'L', 'S', 'U'].includes(prefix);
  }
  return chunks;
}

/** Documents of sentences: first column the word, last the tag. */
export function readConll(file: string): ConllSentence[][] {
  const documents: ConllSentence[][] = [];
  const marked = file.includes('-DOCSTART-');
  let words: string[] = [];
  let tags: string[] = [];
  const flush = (): void => {
    if (words.length === 0) return;
    const sentence = { words, tags };
    const current = documents.at(-1);
    if (marked && current !== undefined) current.push(sentence);
    else documents.push([sentence]);
    words = [];
    tags = [];
  };
  for (const line of file.split(/\r?\n/)) {
    const columns = line.trim().split(/[\t ]+/);
    const word = columns[0] ?? '';
    if (word === '-DOCSTART-') {
      flush();
      documents.push([]);
    } else if (word === '') flush();
    else {
      words.push(word);
      tags.push(columns.at(-1) ?? 'O');
    }
  }
  flush();
  return documents.filter((document) => document.length > 0);
}

function labelSentences(
  id: string,
  sentences: readonly ConllSentence[],
  map: TagMap,
  hidden: readonly number[],
  weight: number,
): LabelledText {
  let text = '';
  const marks: Mark[] = [];
  for (const { words, tags } of sentences) {
    const starts: number[] = [];
    const ends: number[] = [];
    for (const [index, word] of words.entries()) {
      if (index > 0) text += ' ';
      starts.push(text.length);
      text += word;
      ends.push(text.length);
    }
    for (const { first, last, type } of findChunks(tags)) {
      marks.push({ start: starts[first] ?? 0, end: ends[last - 1] ?? 0, type });
    }
    text += '\n\n';
  }
  const cut = cutText(text);
  const targets = new Int16Array(cut.tokens.count);
  if (hidden.length > 0) targets.fill(looseSet([OUTSIDE, ...hidden.flatMap(allParts)]));
  for (const mark of marks) {
    const [first, last] = tokensWithin(cut.tokens, mark.start, mark.end);
    const wanted: readonly MentionType[] = map.types[mark.type] ?? [];
    if (wanted.length === 0) targets.fill(LOOSE, first, last);
    else
      setTargets(
        targets,
        first,
        last,
        wanted.map((type) => types.indexOf(type)),
        cut.sentences,
      );
  }
  return { id, ...cut, targets, weight };
}

function allParts(type: number): number[] {
  return [BEGIN, INSIDE, END, SINGLE].map((part) => labelOf(type, part));
}

/** Marks the tokens as one name of one of the types; where a sentence ends inside, all is open. */
function setTargets(
  targets: Int16Array,
  first: number,
  last: number,
  wanted: readonly number[],
  sentences: Sentences,
): void {
  if (sentences.ofToken[first] !== sentences.ofToken[last - 1]) {
    targets.fill(LOOSE, first, last);
    return;
  }
  for (let index = first; index < last; index += 1) {
    const part =
      last - first === 1 ? SINGLE : index === first ? BEGIN : index === last - 1 ? END : INSIDE;
    targets[index] = looseSet(wanted.map((type) => labelOf(type, part)));
  }
}

const looseIndexes = new Map<string, number>();

function looseSet(allowed: readonly number[]): number {
  const [only] = allowed;
  if (allowed.length === 1 && only !== undefined) return only;
  const key = allowed.join();
  let index = looseIndexes.get(key);
  if (index === undefined) {
    index = looseSets.push(allowed) - 1;
    looseIndexes.set(key, index);
  }
  return LOOSE + index;
}

/** The tokens that lie within the offsets or, where a token crosses one, touch them. */
function tokensWithin(tokens: Tokens, start: number, end: number): [number, number] {
  let first = 0;
  let high = tokens.count;
  while (first < high) {
    const middle = (first + high) >>> 1;
    if ((tokens.ends[middle] as number) <= start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < tokens.count && (tokens.starts[last] as number) < end) last += 1;
  return [first, last];
}
