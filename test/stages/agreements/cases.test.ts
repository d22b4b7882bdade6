// The table of ways to tell of a deal: nearly each is found with its kind, stage and parties, and
// hardly a deal is found where there is none.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Layers } from '../../../src/document.ts';
import { createPipeline } from '../../../src/pipeline.ts';
import { mentionsFromMarks, parseLinkNotation } from '../../../src/score/link-notation.ts';
import type { AnyStage } from '../../../src/stages/define.ts';
import { stages } from '../../../src/stages/index.ts';

const path = fileURLToPath(new URL('../../../fixtures/cases/agreements.tsv', import.meta.url));
const cases = new Map<string, string[]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [marked = '', ...fields] = line.split('\t');
  const last = [...cases.keys()].at(-1) ?? '';
  if (marked === '') cases.get(last)?.push(fields.join(' | '));
  else cases.set(marked, fields[0] === '-' ? [] : [fields.join(' | ')]);
}
const told = [...cases].filter(([, deals]) => deals.length > 0);
const untold = [...cases].filter(([, deals]) => deals.length === 0);

/** The share of the deals that must be read without a fault: kind and stage are learned too, not written. */
const FLOOR = 0.87;
/** The share of the sentences without a deal in which none may be found. */
const SILENCE = 0.97;

/** The deals of a text whose marks are taken for its names. */
function dealsOf(marked: string): readonly string[] {
  const { text, marks } = parseLinkNotation(marked);
  const pipeline = createPipeline({ stages: withMarks(marks), only: ['agreements', 'entities'] });
  const document = pipeline.run({ id: 'test', text, mediaType: 'text/plain' });
  const nameOf = (id: string): string =>
    document.entities?.find((entity) => entity.id === id)?.name ?? id;
  return (document.agreements ?? []).map(({ name, kind, status, parties }) =>
    [name, kind, status, parties.map(nameOf).sort().join('; ')].join(' | '),
  );
}

function withMarks(marks: Parameters<typeof mentionsFromMarks>[0]): readonly AnyStage[] {
  return stages.map((stage) =>
    stage.writes.includes('mentions')
      ? {
          ...stage,
          run: (layers: Pick<Layers, 'source' | 'tokens' | 'sentences'>) => ({
            mentions: mentionsFromMarks(marks, layers),
          }),
        }
      : stage,
  );
}

describe('ways to tell of a deal', () => {
  it('knows at least 100, negatives among them', () => {
    expect(cases.size).toBeGreaterThanOrEqual(100);
    expect(untold.length).toBeGreaterThanOrEqual(40);
  });

  it('reads nearly all of them', { timeout: 60_000 }, () => {
    const wrong = told
      .map(([text, expected]) => ({ text, expected, found: dealsOf(text) }))
      .filter(({ expected, found }) => expected.join('\n') !== found.join('\n'));
    const share = 1 - wrong.length / told.length;
    expect(share, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(FLOOR);
  });

  it('finds hardly any where there is none', { timeout: 60_000 }, () => {
    const found = untold
      .map(([text]) => ({ text, found: dealsOf(text) }))
      .filter((one) => one.found.length > 0);
    const share = 1 - found.length / untold.length;
    expect(share, JSON.stringify(found, undefined, 1)).toBeGreaterThanOrEqual(SILENCE);
  });
});
