import { describe, expect, it } from 'vitest';
import type { EventActor, PoliticalEvent } from '../../../src/document.ts';
import type { EventKind } from '../../../src/kinds/events/define.ts';
import { eventKinds } from '../../../src/kinds/events/index.ts';
import { createPipeline } from '../../../src/pipeline.ts';

const pipeline = createPipeline({ only: ['events'] });

interface Marked {
  readonly text: string;
  readonly marks: ReadonlyMap<string, string>;
}

/** Takes the marks `[words](subject)` off a sentence. */
function readMarks(example: string): Marked {
  const marks = new Map<string, string>();
  const text = example.replace(/\[([^\]]*)\]\((\w+)\)/g, (_, words: string, role: string) => {
    marks.set(role, words);
    return words;
  });
  return { text, marks };
}

function mainEvent(text: string): PoliticalEvent | undefined {
  return pipeline.run({ id: 'example', text, mediaType: 'text/plain' }).events?.[0];
}

const holds = (text: string, actors: readonly EventActor[], words: string | undefined): boolean =>
  words === undefined || actors.some(({ start, end }) => text.slice(start, end).includes(words));

/** Sentences whose tree the parser gets wrong today; each fails once it passes. */
const wrongTrees: readonly string[] = ['Kenya gave Chad food.'];

describe.each<EventKind>(eventKinds)('$category', (kind) => {
  it('has at least three examples of each sort', () => {
    expect(kind.examples.yes.length).toBeGreaterThanOrEqual(3);
    expect(kind.examples.no.length).toBeGreaterThanOrEqual(3);
  });

  it.each(kind.examples.yes)('%s', (example) => {
    const { text, marks } = readMarks(example);
    const event = mainEvent(text);
    expect(event?.category).toBe(kind.category);
    expect(holds(text, event?.actors ?? [], marks.get('subject'))).toBe(true);
    expect(holds(text, event?.recipients ?? [], marks.get('object'))).toBe(true);
  });

  it.each(kind.examples.no)('not: %s', (example) => {
    expect(mainEvent(example)?.category).not.toBe(kind.category);
  });

  // What a trigger is for is of its category, or of the one that a plan or a wish of it makes.
  const told = kind.triggers.map((trigger) => [trigger.id, trigger.for] as const);
  it.each(told.filter(([, sentence]) => !wrongTrees.includes(sentence)))(
    '%s tells an event in: %s',
    (_, sentence) => {
      expect(mainEvent(sentence)).toBeDefined();
    },
  );

  it.fails.each(told.filter(([, sentence]) => wrongTrees.includes(sentence)))(
    '%s, wrong tree: %s',
    (_, sentence) => {
      expect(mainEvent(sentence)).toBeDefined();
    },
  );
});

it('gives each trigger its own id', () => {
  const ids = eventKinds.flatMap(({ triggers }) => triggers.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
