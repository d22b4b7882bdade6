import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkLexicon, findEntry, lexiconTable, parseLexicon } from '../../src/lexicons/en/load.ts';

const folder = fileURLToPath(new URL('../../src/lexicons/en/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/, ''));

describe('lexicons', () => {
  it('finds an entry of a list that is not parsed', () => {
    const path = `${folder}first-names.txt`;
    const all = [...parseLexicon(readFileSync(path, 'utf8'))];
    const some = all.filter((_, index) => index % 50 === 0 || index === all.length - 1);
    for (const [name, fields] of some) {
      expect([name, findEntry('first-names', name)]).toEqual([name, fields]);
      expect(findEntry('first-names', `${name}qx`)).toBeUndefined();
    }
    expect(findEntry('first-names', '')).toBeUndefined();
    expect(findEntry('first-names', '# ')).toBeUndefined();
  });

  it.each(names)('%s is headed, sorted and unique', (name) => {
    const path = `${folder}${name}.txt`;
    checkLexicon(readFileSync(path, 'utf8'), path);
    expect(lexiconTable(name).size).toBeGreaterThan(0);
  });

  it.each([
    ['no head', 'a\n', 'x.txt:1: a list begins with head lines'],
    ['order', '# what\nb\na\n', 'x.txt:3: "a" must stand before "b", and once'],
    ['twice', '# what\na\na\n', 'x.txt:3: "a" must stand before "a", and once'],
    ['white space', '# what\na \n', 'x.txt:2: white space around an entry'],
  ])('refuses %s', (_, text, message) => {
    expect(() => checkLexicon(text, 'x.txt')).toThrow(message);
  });

  it('keeps fields', () => {
    expect(parseLexicon('# what\nkenya\tKE\n').get('kenya')).toEqual(['KE']);
  });
});
