import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/io.ts';

const sentence =
  'Mexican President Elena Duarte said on Tuesday that more than 1,700 deportations were planned ' +
  'under the pact that the U.S. Department of Homeland Security signed with Honduras. ';

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Milliseconds of CPU, which a busy machine does not change much. */
async function timed(text: string): Promise<number> {
  const start = process.cpuUsage();
  const { code, out, err } = await runCli(['-f', 'ndjson', '--from', 'text'], { stdin: text });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out).stats.characters).toBe(text.length);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

describe('a long text', () => {
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
    '%s: four times the length costs about four times as much',
    async (_, piece) => {
      await timed(repeat(piece, 10_000));
      const quarter = await timed(repeat(piece, 40_000));
      const whole = await timed(repeat(piece, 160_000));
      expect(whole).toBeLessThan(7 * quarter + 1_000);
    },
    120_000,
  );

  it.each([
    ['an article', `${sentence.repeat(4)}\n\n`],
    ['one line', sentence],
  ])(
    '%s of a megabyte comes through',
    async (_, piece) => {
      expect(await timed(repeat(piece, 1_000_000))).toBeLessThan(120_000);
    },
    300_000,
  );

  it('an empty one comes through', async () => {
    expect(await timed('')).toBeGreaterThanOrEqual(0);
  });
});
