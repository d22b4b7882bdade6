// Reads sentences without trees that the parser learns from too, by the trees that other parsers
// give them: newswire, and written texts of many kinds.

import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readTreebanks, testTreebanks } from './load-treebanks.ts';
import { untag } from './untag.ts';

/** Sentences of other lengths, in tokens, are left out. */
const SHORTEST = 4;
const LONGEST = 60;

/** The text, without the sentences of the treebanks that models are measured on. */
export function readUnmeasured(data: string): string[][] {
  const measured = readTreebanks(data, testTreebanks).map(({ words }) => words.join(' '));
  return readText(data, new Set(measured));
}

/** Sentences under `data`, each once, but for those that `without` holds, tokens one space apart. */
export function readText(data: string, without: ReadonlySet<string>): string[][] {
  const lines = new Set([...readNewswire(data), ...readWritten(data)]);
  return [...lines]
    .filter((line) => !without.has(line))
    .map((line) => line.split(' '))
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

/** Every second line of tokens one space apart, so that newswire is about half of the text. */
function readNewswire(data: string): string[] {
  const text = gunzipSync(readFileSync(`${data}/text/voa-sentences.txt.gz`)).toString('utf8');
  return text
    .split('\n')
    .filter((_, index) => index % 2 === 0)
    .map((line) => line.trim());
}

/** Lines of tokens as `word_TAG`; the tags were given by a program and are left aside. */
function readWritten(data: string): string[] {
  const folder = `${data}/masc-tagged/written`;
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .map((line) => line.trim().split(/\s+/).map(untag).join(' '));
}
