import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lexiconTable, parseLexicon } from '../../src/lexicons/en/load.ts';

const folder = fileURLToPath(new URL('../../src/lexicons/en/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

describe('lexicons', () => {
  it.each(names)('%s is headed, sorted and unique', (name) => {
    expect(lexiconTable(name).size).toBeGreaterThan(0);
  });

  it.each([
    ['no head', 'a\n', 'x.txt:1: a list begins with head lines'],
    ['order', '# what\nb\na\n', 'x.txt:3: "a" must stand before "b", and once'],
    ['twice', '# what\na\na\n', 'x.txt:3: "a" must stand before "a", and once'],
    ['white space', '# what\na \n', 'x.txt:2: white space around an entry'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseLexicon(text, 'x.txt')).toThrow(message);
  });

  it('keeps fields', () => {
    expect(parseLexicon('# what\nkenya\tKE\n', 'x.txt').get('kenya')).toEqual(['KE']);
  });
});
