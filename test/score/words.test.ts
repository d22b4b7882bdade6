import { describe, expect, it } from 'vitest';
import { foldName, foldPersonName, headNoun } from '../../src/score/fold-name.ts';
import { findWords, locateWords } from '../../src/score/locate.ts';

describe('findWords', () => {
  it.each([
    ['exact words', 'two men and two men', 'two men', [0, 12]],
    ['other white space', 'two\n\n men', 'two men', [0]],
    ['signs of patterns', 'paid $3.5 (m)', '$3.5 (m)', [5]],
    ['whole words first', 'cartwo men, two men', 'two men', [12, 3]],
    ['nothing', 'two men', 'three men', []],
    ['empty words', 'two men', ' ', []],
  ])('%s', (_, text, words, starts) => {
    expect(findWords(text, words).map((span) => span.start)).toEqual(starts);
  });

  it('passes over places that are taken while another is free', () => {
    const text = 'ten men, ten men';
    const first = locateWords(text, 'ten men');
    expect(first).toEqual({ start: 0, end: 7 });
    const taken = [{ start: 3, end: 7 }];
    expect(locateWords(text, 'ten men', { taken })?.start).toBe(9);
    taken.push({ start: 9, end: 16 });
    expect(locateWords(text, 'ten men', { taken })?.start).toBe(0);
    expect(locateWords(text, 'ten men', { within: { start: 5, end: 16 } })?.start).toBe(9);
  });
});

describe('foldName', () => {
  it.each([
    ['The United Nations', 'united nations'],
    ["the Philippines'", 'philippines'],
    ['Kenya’s', 'kenya'],
    ['Étoile du Désert', 'etoile du desert'],
    ['The', 'the'],
    ['The  Hague', 'hague'],
    ["Qur'an", "qur'an"],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['Mr. Silva', 'silva'],
    ['Prime Minister Dénis Silva', 'denis silva'],
    ['President', 'president'],
    ['Judge', 'judge'],
  ])('person: %s', (name, folded) => {
    expect(foldPersonName(name)).toBe(folded);
  });
});

describe('headNoun', () => {
  it.each([
    ['a trade deal', 'deal'],
    ['Memorandum of Cooperation', 'memorandum'],
    ['the Paris Agreement', 'agreement'],
    ['two earlier agreements', 'agreement'],
    ['treaties of 1760', 'treaty'],
    ['a deal worth $7 billion', 'deal'],
    ['loans', 'loan'],
    ['$16.6 billion in loans', 'loan'],
    ['US$4bn of federal loans', 'loan'],
    ['a €2 billion loan', 'loan'],
    ['a sale of a tenth', 'sale'],
    ['an order of 20 jets', 'order'],
    ['an agreement allowing visa-free travel', 'agreement'],
    ['a cease-fire offered by the rebels', 'cease-fire'],
    ['an accord made with India', 'accord'],
  ])('%s', (name, head) => {
    expect(headNoun(name)).toBe(head);
  });
});
