// The project's own annotated news: every file must be read without loss, since a mark that is not
// understood teaches the tagger that a name is none.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarks } from '../../../src/models/names/corpus.ts';
import { types } from '../../../src/models/names/labels.ts';
import { ownCorpus } from '../../../src/models/own-corpus.ts';

const folder = `${ownCorpus}/`;
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const permitted = new Set<string>([...types, 'COUNT']);

describe('the corpus', () => {
  it('has files that are named by their id, with a head of one line', () => {
    for (const file of files) {
      const [head = '', blank] = readFileSync(folder + file, 'utf8').split('\n');
      expect([file, JSON.parse(head), blank]).toEqual([
        file,
        expect.objectContaining({
          id: file.replace(/\.txt$/, ''),
          title: expect.any(String),
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          genre: expect.any(String),
          region: expect.any(String),
        }),
        '',
      ]);
    }
  });

  it('has marks of known types, whole and within a line', () => {
    for (const file of files) {
      const { text, marks } = parseMarks(readFileSync(folder + file, 'utf8'));
      const wrong = marks
        .filter(({ start, end, type }) => {
          const words = text.slice(start, end);
          return !permitted.has(type) || words.trim() !== words || words.includes('\n');
        })
        .map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
      expect([file, wrong, text.match(/.{0,20}[[\]].{0,20}/)?.[0]]).toEqual([file, [], undefined]);
    }
  });
});
