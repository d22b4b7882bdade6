// Each kind of figure shows sentences in which every marked amount has its event, and sentences in
// which none has.

import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../../../src/kinds/figures/define.ts';
import { figureKinds } from '../../../src/kinds/figures/index.ts';
import { findIn } from '../../stages/figures/find-in.ts';

/** An amount in an example: `[11 students](COUNT)`. */
const mark = /\[([^\]]+)\]\((COUNT|MONEY|PERCENT|MEASURE)\)/g;

interface Example {
  readonly text: string;
  readonly amounts: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
  }[];
}

function parseExample(marked: string): Example {
  let text = '';
  let at = 0;
  const amounts: { start: number; end: number; kind: string }[] = [];
  for (const match of marked.matchAll(mark)) {
    const [whole, words = '', kind = ''] = match;
    text += marked.slice(at, match.index);
    amounts.push({ start: text.length, end: text.length + words.length, kind: kind.toLowerCase() });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), amounts };
}

function eventsIn({ text, amounts }: Example): readonly (string | undefined)[] {
  const found = findIn(text);
  return amounts.map(({ start, end, kind }) => {
    const figure = found.find((item) => item.start === start && item.end === end);
    return figure?.kind === kind ? (figure.event ?? 'none') : undefined;
  });
}

const kinds: readonly FigureKind[] = figureKinds;

/** Sentences of which the judge says `other` today; each fails once it passes. */
const misjudged: readonly string[] = ['He earns [$900](MONEY) a month.'];

describe.each(kinds.map((kind) => [kind.event, kind] as const))('%s', (event, kind) => {
  it('shows at least three of each', () => {
    expect(kind.examples.yes.length).toBeGreaterThanOrEqual(3);
    expect(kind.examples.no.length).toBeGreaterThanOrEqual(3);
  });

  const told = (marked: string): void => {
    const events = eventsIn(parseExample(marked));
    expect(events).toEqual(events.map(() => event));
  };
  it.each(kind.examples.yes.filter((marked) => !misjudged.includes(marked)))('yes: %s', told);
  it.fails.each(kind.examples.yes.filter((marked) => misjudged.includes(marked)))(
    'yes, misjudged: %s',
    told,
  );

  it.each(kind.examples.no)('no: %s', (marked) => {
    const events = eventsIn(parseExample(marked));
    expect(events).not.toContain(event);
    expect(events).not.toContain(undefined);
  });
});

describe('the lists of the kinds', () => {
  it('tell no word of two events in one way', () => {
    for (const list of ['counted', 'verbs', 'acts', 'nouns'] as const) {
      const words = kinds.flatMap((kind) => kind[list]);
      const twice = words.filter((word, index) => words.indexOf(word) !== index);
      expect({ list, twice }).toEqual({ list, twice: [] });
    }
  });
});
