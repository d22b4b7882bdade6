// Trains and tests on column files with any types of names, tokens left as they are, and renders
// the table of the conlleval script of the CoNLL shared tasks.

import type { MentionType } from '../../document.ts';
import { type Chunk, findChunks, type LabelledText, readConll } from './corpus.ts';
import { BEGIN, END, INSIDE, labelOf, SINGLE, types } from './labels.ts';
import type { NameTagger } from './predict.ts';

export interface TaggedColumns {
  readonly tokens: number;
  /** Tokens with the same tag in gold and found. */
  readonly right: number;
  readonly gold: readonly Chunk[];
  readonly found: readonly Chunk[];
}

/** Types of the file that are none of ours take the place of ours, in order of the alphabet. */
function typeMap(names: Iterable<string>): Map<string, MentionType> {
  const wanted = [...new Set(names)].sort();
  const map = new Map<string, MentionType>();
  for (const name of wanted) {
    const own = types.find((type) => type === name);
    if (own !== undefined) map.set(name, own);
  }
  const free = types.filter((type) => !wanted.includes(type));
  for (const name of wanted) {
    const next = map.has(name) ? undefined : free.shift();
    if (next !== undefined) map.set(name, next);
  }
  return map;
}

let mapping = new Map<string, MentionType>();

export function labelColumns(file: string): LabelledText[] {
  const documents = readConll(file);
  mapping = typeMap(
    documents.flatMap((sentences) =>
      sentences.flatMap(({ tags }) => findChunks(tags).map(({ type }) => type)),
    ),
  );
  return documents.map((sentences, index) => {
    const { tokens, bounds, chunks } = flatten(sentences);
    const targets = new Int16Array(tokens.count);
    for (const { first, last, type } of chunks) {
      const own = types.indexOf(mapping.get(type) ?? 'MISC');
      for (let token = first; token < last; token += 1) {
        const single = last - first === 1;
        const part = single ? SINGLE : token === first ? BEGIN : token === last - 1 ? END : INSIDE;
        targets[token] = labelOf(own, part);
      }
    }
    return { id: String(index), tokens, sentences: bounds, targets, weight: 1 };
  });
}

export function tagColumns(file: string, tagger: NameTagger): TaggedColumns[] {
  const back = new Map([...mapping].map(([name, own]) => [own, name]));
  return readConll(file).map((sentences) => {
    const { tokens, bounds, chunks } = flatten(sentences);
    const found = tagger
      .findNames(tokens, bounds)
      .map(({ first, last, type }) => ({ first, last, type: back.get(type) ?? type }));
    const gold = typesOfTokens(tokens.count, chunks);
    const own = typesOfTokens(tokens.count, found);
    const right = gold.filter((type, token) => type === own[token]).length;
    return { tokens: tokens.count, right, gold: chunks, found };
  });
}

function typesOfTokens(count: number, chunks: readonly Chunk[]): string[] {
  const all = new Array<string>(count).fill('O');
  for (const { first, last, type } of chunks) all.fill(type, first, last);
  return all;
}

function flatten(sentences: ReturnType<typeof readConll>[number]) {
  const words: string[] = [];
  const chunks: Chunk[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  for (const sentence of sentences) {
    firsts.push(words.length);
    const from = words.length;
    words.push(...sentence.words);
    for (const { first, last, type } of findChunks(sentence.tags)) {
      chunks.push({ first: from + first, last: from + last, type });
    }
    lasts.push(words.length);
  }
  return {
    tokens: { count: words.length, words, lower: words.map((word) => word.toLowerCase()) },
    bounds: {
      count: firsts.length,
      firsts: Int32Array.from(firsts),
      lasts: Int32Array.from(lasts),
    },
    chunks,
  };
}

export function renderConlleval(documents: readonly TaggedColumns[]): string {
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const countOf = (type: string) => {
    const count = counts.get(type) ?? { right: 0, found: 0, gold: 0 };
    counts.set(type, count);
    return count;
  };
  let tokens = 0;
  let right = 0;
  for (const document of documents) {
    tokens += document.tokens;
    right += document.right;
    const gold = new Set(document.gold.map(keyOf));
    for (const chunk of document.gold) countOf(chunk.type).gold += 1;
    for (const chunk of document.found) {
      countOf(chunk.type).found += 1;
      if (gold.has(keyOf(chunk))) countOf(chunk.type).right += 1;
    }
  }
  const all = { right: 0, found: 0, gold: 0 };
  for (const count of counts.values()) {
    all.right += count.right;
    all.found += count.found;
    all.gold += count.gold;
  }
  const lines = [
    `processed ${tokens} tokens with ${all.gold} phrases; found: ${all.found} phrases; correct: ${all.right}.`,
    `accuracy: ${percent(right, tokens)}%; ${renderRates(all)}`,
  ];
  for (const [type, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    lines.push(`${type.padStart(17)}: ${renderRates(count)}  ${count.found}`);
  }
  return lines.join('\n');
}

function keyOf({ first, last, type }: Chunk): string {
  return `${first}-${last}-${type}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(2).padStart(6);
}

function renderRates(count: { right: number; found: number; gold: number }): string {
  const { right, found, gold } = count;
  return `precision: ${percent(right, found)}%; recall: ${percent(right, gold)}%; FB1: ${percent(2 * right, found + gold)}`;
}
