// How well political events are coded: `npm run bench:events -- --plover FILE` on sentences coded by
// PLOVER, `--petrarch FILE --actors LIST` on the tests of PETRARCH2. Prints shares of sentences.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EventActor, PoliticalEvent } from '../../src/document.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { type ActorList, parseActorList } from '../../src/stages/events/actor-list.ts';
import { createEvents } from '../../src/stages/events/events.ts';
import { stages } from '../../src/stages/index.ts';

interface GoldActor {
  readonly actorText?: string;
  readonly code?: string;
}

/** One, several, or the empty string for none. */
type GoldActors = readonly GoldActor[] | GoldActor | '';

interface PloverRow {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly source: GoldActors;
  readonly target?: GoldActors;
}

interface PetrarchRow {
  readonly id: string;
  /** The document's: `19950101`. */
  readonly date: string;
  readonly text: string;
  readonly events: readonly {
    readonly sourcecode?: string;
    readonly targetcode?: string;
    readonly noevents?: string;
    readonly error?: string;
  }[];
}

/** Old names of categories in the coded sentences, and today's. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

const { values } = parseArgs({
  options: {
    plover: { type: 'string' },
    petrarch: { type: 'string' },
    actors: { type: 'string' },
    diff: { type: 'boolean', default: false },
  },
});

function coder(list?: ActorList): (text: string, day?: string) => readonly PoliticalEvent[] {
  const own = stages.map((stage) => (stage.name === 'events' ? createEvents(list) : stage));
  const pipeline = createPipeline({ only: ['events'], stages: own });
  return (text, published) => {
    const source = { id: 'sentence', text, mediaType: 'text/plain' } as const;
    return pipeline.run(published === undefined ? source : { ...source, published }).events ?? [];
  };
}

function readRows<Row>(path: string): readonly Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function listOf(actors: GoldActors | undefined): readonly GoldActor[] {
  return actors === undefined || actors === '' ? [] : [actors].flat();
}

/** Whether one of the found is one of the coded: by country, or by a word of the name. */
function meets(text: string, found: readonly EventActor[], gold: readonly GoldActor[]): boolean {
  return gold.some(({ actorText = '', code }) => {
    const words = new Set(contentWords(actorText));
    return found.some(
      (actor) =>
        (code !== undefined && actor.country === code) ||
        contentWords(text.slice(actor.start, actor.end)).some((word) => words.has(word)),
    );
  });
}

function contentWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== 'the' && word !== 'and');
}

function scorePlover(path: string): void {
  const code = coder();
  let category = 0;
  let actor = 0;
  let recipient = 0;
  let withRecipient = 0;
  let both = 0;
  const rows = readRows<PloverRow>(path);
  for (const row of rows) {
    const text = row.text.trim();
    const event = code(text)[0];
    const wanted = renamed[row.event] ?? row.event;
    const sources = listOf(row.source);
    const targets = listOf(row.target);
    const right = event?.category === wanted;
    const actors = event !== undefined && meets(text, event.actors, sources);
    const recipients =
      event !== undefined && (targets.length === 0 || meets(text, event.recipients, targets));
    if (right) category += 1;
    if (actors) actor += 1;
    if (targets.length > 0) {
      withRecipient += 1;
      if (recipients) recipient += 1;
    }
    if (actors && recipients) both += 1;
    if (values.diff && !(right && actors && recipients)) {
      const words = (all: readonly EventActor[] = []): string =>
        all
          .map(
            ({ start, end, country, sector }) =>
              `${text.slice(start, end)} ${country ?? '-'} ${sector ?? '-'}`,
          )
          .join('; ');
      console.log(
        `${row.id} ${wanted}: ${text}\n   gold ${sources.map((one) => one.actorText).join('; ')} -> ${targets.map((one) => one.actorText).join('; ')}\n   ${event?.category} (${event?.rule}) ${words(event?.actors)} -> ${words(event?.recipients)}`,
      );
    }
  }
  console.log(`category of the main event right   ${share(category, rows.length)}`);
  console.log(`one actor right                    ${share(actor, rows.length)}`);
  console.log(`one recipient right, where coded   ${share(recipient, withRecipient)}`);
  console.log(`one actor and one recipient right  ${share(both, rows.length)}`);
}

function scorePetrarch(path: string, actors: string): void {
  const code = coder(parseActorList(readFileSync(actors, 'utf8'), actors));
  let right = 0;
  let states = 0;
  let all = 0;
  let silent = 0;
  let without = 0;
  for (const row of readRows<PetrarchRow>(path)) {
    const found = code(row.text, dayOf(row.date)).flatMap(petrarchPairs);
    const gold = row.events.filter(
      ({ sourcecode, targetcode }) => sourcecode !== undefined && targetcode !== undefined,
    );
    const complete = gold.filter(
      ({ sourcecode = '', targetcode = '' }) =>
        !/^[-#]/.test(sourcecode + targetcode) && !/[-#]{3}/.test(targetcode),
    );
    if (row.events.some(({ noevents }) => noevents !== undefined)) {
      without += 1;
      if (found.length === 0) silent += 1;
      else if (values.diff)
        console.log(`${row.id} none: ${row.text}\n   found ${found.join(', ')}`);
      continue;
    }
    const hits = complete.filter(({ sourcecode, targetcode }) =>
      found.includes(`${sourcecode} ${targetcode}`),
    );
    right += hits.length;
    states += complete.filter(({ sourcecode = '', targetcode = '' }) =>
      found.some((pair) => stateOf(pair) === stateOf(`${sourcecode} ${targetcode}`)),
    ).length;
    all += complete.length;
    if (values.diff && hits.length < complete.length) {
      console.log(
        `${row.id}: ${row.text}\n   gold ${complete.map((one) => `${one.sourcecode} ${one.targetcode}`).join(', ')}\n   found ${found.join(', ')}`,
      );
    }
  }
  console.log(`source and target right            ${share(right, all)}`);
  console.log(`the same by their states alone     ${share(states, all)}`);
  console.log(`no event where there is none       ${share(silent, without)}`);
}

/** `1995-01-01` of `19950101`. */
function dayOf(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

/** Each actor with each recipient; CAMEO codes a meeting or a visit from both sides. */
function petrarchPairs({ category, actors, recipients }: PoliticalEvent): readonly string[] {
  const sources = actors.map(petrarchCode);
  const targets = recipients.map(petrarchCode);
  const pairs = sources.flatMap((source) => targets.map((target) => [source, target] as const));
  return pairs.flatMap(([source, target]) =>
    category === 'CONSULT'
      ? [`${source} ${target}`, `${target} ${source}`]
      : [`${source} ${target}`],
  );
}

/** The first three letters of each code of a pair, which are the state's. */
function stateOf(pair: string): string {
  return pair
    .split(' ')
    .map((code) => code.slice(0, 3))
    .join(' ');
}

function petrarchCode({ country = '---', sector = '' }: EventActor): string {
  const fine = country.length > 3 && country.endsWith(sector);
  return fine || sector === 'CVL' ? country : `${country}${sector}`;
}

if (values.plover !== undefined) scorePlover(values.plover);
if (values.petrarch !== undefined && values.actors !== undefined) {
  scorePetrarch(values.petrarch, values.actors);
}
