import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/io.ts';

const MEGABYTE = 1_000_000;
const sentence =
  'Mexican President Elena Duarte said on Tuesday that more than 1,700 deportations were planned ' +
  'under the pact that the U.S. Department of Homeland Security signed with Honduras. ';

function megabyte(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
}

async function timed(text: string): Promise<number> {
  const start = performance.now();
  const { code, out, err } = await runCli(['-f', 'ndjson', '--from', 'text'], { stdin: text });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out).stats.characters).toBe(text.length);
  return performance.now() - start;
}

describe('text of a megabyte', () => {
  it.each([
    ['an article', `${sentence.repeat(4)}\n\n`],
    ['one line', sentence],
    ['emoji', '🙂 👩‍👩‍👧 said 🇲🇽. '],
    ['right to left', 'אמר נשיא ארצות הברית ביום שלישי. '],
    ['NUL bytes', 'The deal\0 was signed.\0\0 '],
    ['unbalanced quotation marks', '“He said "that \'it ‘was '],
    ['one word', 'a'],
    ['spaces', ' '],
    ['line feeds', '\n'],
    ['stops', '.'],
    ['numbers', '1,700 '],
    ['names', 'Ana Tovar '],
    ['brackets', '(('],
  ])(
    '%s comes through, in time linear in its length',
    async (_, piece) => {
      const text = megabyte(piece);
      const quarter = await timed(text.slice(0, text.length / 4));
      const whole = await timed(text);
      // Four times the text; twice that for the noise of a busy machine.
      expect(whole).toBeLessThan(8 * quarter + 2_000);
    },
    180_000,
  );

  it('an empty one comes through', async () => {
    expect(await timed('')).toBeGreaterThan(0);
  });
});
