import { expect, it } from 'vitest';
import { parseActorList } from '../../../src/stages/events/actor-list.ts';

const code = (list: string, text: string): string | undefined => {
  const lower = text.toLowerCase().split(' ');
  const words = { lower, lemmas: lower, tags: [] };
  return parseActorList(list, 'actors.txt').codeIn(0, lower.length, words);
};

it.each([
  ['a name and a code', 'Arnor\tARN\n', 'the king of Arnor', 'ARN'],
  ['the longest name', 'Arnor\tARN\nArnor Guard\tARNMIL\n', 'the Arnor Guard', 'ARNMIL'],
  ['the last of equals', 'Arnor\tARN\nGondor\tGON\n', 'Arnor and Gondor', 'GON'],
  ['the form of a dictionary', 'ARNOR_ [ARN]\n+OLD_ARNOR_\n', 'old Arnor', 'ARN'],
  ['a code on its own line', 'ARNOR_\n [ARN]\n', 'Arnor', 'ARN'],
  ['remarks', '# actors\nArnor\tARN # the north\n', 'Arnor', 'ARN'],
  ['no code that held for a time alone', 'ARNOR_ [OLD <900101]\n\t[ARN]\n', 'Arnor', 'ARN'],
  ['a name that is not in it', 'Arnor\tARN\n', 'Gondor', undefined],
  ['signs that mean something in patterns', 'A.*(+\tAAA\n', 'A.*(+', 'AAA'],
])('finds %s', (_, list, text, expected) => {
  expect(code(list, text)).toBe(expected);
});

it.each([
  ['+FURTHER_NAME\n', /actors\.txt:1: a further name/],
  ['# nothing\n', /actors\.txt: no actor in it/],
])('refuses %j', (list, message) => {
  expect(() => parseActorList(list, 'actors.txt')).toThrow(message);
});

it('finds a name that begins in a phrase and goes on behind it, and a name by itself', () => {
  const list = parseActorList('Prince of Arnor\tARN\n', 'actors.txt');
  const lower = ['the', 'prince', 'of', 'arnor'];
  expect(list.codeIn(0, 2, { lower })).toBe('ARN');
  expect(list.codeIn(2, 4, { lower })).toBeUndefined();
  expect(list.codeOf('Prince of Arnor')).toBe('ARN');
  expect(list.codeOf('Arnor')).toBeUndefined();
});
