// Lists what can be found, from the kinds themselves: their names, what they mean, their codes and
// a first example.

import type { Row } from '../../render/grid.ts';
import type { Io } from '../io.ts';
import { streamOutput } from '../output.ts';
import { createPaint, usesColor, widthOf } from '../terminal.ts';

export interface KindsOptions {
  readonly format?: 'table' | 'json';
}

/** One thing that can be found. */
interface KindLine {
  readonly record: 'relation' | 'agreement' | 'figure' | 'event';
  readonly name: string;
  readonly means: string;
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
  readonly symmetric?: true;
  readonly plover?: string;
  readonly cameo?: string;
  readonly gdelt?: string;
  readonly example?: string;
}

export async function kindsCommand(options: KindsOptions, io: Io): Promise<number> {
  const lines = await listKinds();
  const output = streamOutput(io.stdout);
  const format = options.format ?? (io.stdout.isTTY === true ? 'table' : 'json');
  if (format === 'json') {
    await output.write(`${JSON.stringify({ kinds: lines }, null, 2)}\n`);
    return 0;
  }
  const { renderGrid } = await import('../../render/grid.ts');
  const paint = await createPaint(usesColor('auto', io.stdout, io.env));
  const width = widthOf(io.stdout, io.env);
  const sections = (['relation', 'agreement', 'figure', 'event'] as const).map((record) => {
    const rows = lines.filter((line) => line.record === record).map(tableRow);
    const columns = ['Name', 'Means', 'Between', 'Codes', 'Example'];
    const grid = renderGrid({ columns, rows }, { width, paint, lines: 20 });
    return `${paint.heading(titles[record])}\n${grid}`;
  });
  await output.write(`${sections.join('\n\n')}\n`);
  return 0;
}

const titles = {
  relation: 'Relations',
  agreement: 'Kinds of agreement',
  figure: 'Events of figures',
  event: 'Political events (--format plover)',
} as const;

async function listKinds(): Promise<readonly KindLine[]> {
  const { relationKinds } = await import('../../kinds/relations/index.ts');
  const { agreementKinds } = await import('../../kinds/agreements/index.ts');
  const { figureKinds } = await import('../../kinds/figures/index.ts');
  const { eventKinds } = await import('../../kinds/events/index.ts');
  return [
    ...relationKinds.map((kind) => ({
      record: 'relation' as const,
      name: kind.type,
      means: kind.means,
      subject: kind.subject,
      object: kind.object,
      ...(kind.symmetric === undefined ? {} : { symmetric: kind.symmetric }),
      ...kind.event,
      ...exampleOf(kind.examples.yes),
    })),
    ...agreementKinds.map((kind) => ({
      record: 'agreement' as const,
      name: kind.kind,
      means: kind.gloss,
      ...exampleOf(kind.examples.yes),
    })),
    ...figureKinds.map((kind) => ({
      record: 'figure' as const,
      name: kind.event,
      means: kind.means,
      ...('gdelt' in kind ? { gdelt: kind.gdelt } : {}),
      ...exampleOf(kind.examples.yes),
    })),
    ...eventKinds.map((kind) => ({
      record: 'event' as const,
      name: kind.category,
      means: kind.means,
      ...exampleOf(kind.examples.yes),
    })),
  ];
}

/** The first example, without its marks: `[Kenya](GPE:subject) praised …` → `Kenya praised …`. */
function exampleOf(examples: readonly string[]): { readonly example?: string } {
  const [first] = examples;
  return first === undefined ? {} : { example: first.replace(/\[([^\]]*)\]\([\w:]+\)/g, '$1') };
}

function tableRow(line: KindLine): Row {
  const between =
    line.subject === undefined || line.object === undefined
      ? ''
      : [shortList(line.subject), shortList(line.object)].join(line.symmetric ? ' ↔ ' : ' → ');
  const codes = [line.plover, line.cameo, line.gdelt].filter((code) => code !== undefined);
  return [line.name, line.means, between, codes.join(' '), line.example ?? ''];
}

function shortList(types: readonly string[]): string {
  const actors = ['person', 'organization', 'group', 'place'];
  const all = actors.every((type) => types.includes(type));
  const rest = all ? types.filter((type) => !actors.includes(type)) : types;
  return [...(all ? ['actor'] : []), ...rest].join(', ');
}
