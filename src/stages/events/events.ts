// Political events as PLOVER codes them: who did what to whom, sentence by sentence.

import type { DateExpression, EventActor, Layers, PoliticalEvent } from '../../document.ts';
import { createLookup } from '../../lookup.ts';
import { defineStage } from '../define.ts';
import { findItems } from '../relations/items.ts';
import { createItemIndex } from '../relations/participants.ts';
import type { ActorList } from './actor-list.ts';
import type { ActorScene } from './describe-actor.ts';
import { canTellEvent, type FoundEvent, findEvents } from './find-events.ts';

type EventLayers = Pick<
  Layers,
  | 'source'
  | 'tokens'
  | 'sentences'
  | 'lemmas'
  | 'tags'
  | 'parses'
  | 'frames'
  | 'dates'
  | 'mentions'
  | 'entities'
>;

/** The stage, with a list of actors that goes before what the text says of them. */
export function createEvents(list?: ActorList) {
  return defineStage({
    name: 'events',
    reads: [
      'source',
      'tokens',
      'sentences',
      'lemmas',
      'tags',
      'parses',
      'frames',
      'dates',
      'mentions',
      'entities',
    ],
    writes: ['events'],
    run: (layers) => ({ events: findAllEvents(layers, list) }),
  });
}

export const events = createEvents();

function findAllEvents(layers: EventLayers, list?: ActorList): readonly PoliticalEvent[] {
  const { tokens, sentences, lemmas, tags } = layers;
  const lookup = createLookup(layers);
  const items = findItems({ ...layers, figures: [], agreements: [] }, lookup);
  const scene: ActorScene = {
    tokens,
    sentences,
    words: { lower: tokens.lower, lemmas, tags },
    lookup,
    index: createItemIndex(items, tokens.count),
    ...(list === undefined ? {} : { list: list.on(layers.dates.published) }),
  };
  const found: PoliticalEvent[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const first = sentences.firsts[sentence] ?? 0;
    const last = sentences.lasts[sentence] ?? first;
    if (!canTellEvent({ first, last }, scene.words)) continue;
    for (const event of findEvents(layers.frames.of(sentence), layers.parses.of(sentence), scene)) {
      if (list !== undefined && !hasKnownActor(event)) continue;
      found.push({
        id: `v${found.length + 1}`,
        ...describeEvent(event, scene, layers.dates.expressions, first, last),
        evidence: [lookup.sentenceSpan(sentence)],
      });
    }
  }
  return found;
}

/** Who gives a list asks for the events of those in it, and of countries; all others are strangers. */
function hasKnownActor({ actors, recipients }: FoundEvent): boolean {
  return [...actors, ...recipients].some(({ country }) => country !== undefined);
}

function describeEvent(
  { category, quad, trigger, frame, actors, recipients }: FoundEvent,
  scene: ActorScene,
  dates: readonly DateExpression[],
  first: number,
  last: number,
): Omit<PoliticalEvent, 'id' | 'evidence'> {
  const { tokens } = scene;
  const date = dates.find((one) => one.kind === 'date' && one.first >= first && one.last <= last);
  const where = placeOf(frame.arguments, [...actors, ...recipients], scene);
  return {
    category,
    quad,
    ...(trigger.mode === undefined ? {} : { mode: trigger.mode }),
    cameo: trigger.cameo,
    trigger: {
      start: tokens.starts[frame.predicate] ?? 0,
      end: tokens.ends[frame.predicate] ?? 0,
    },
    actors,
    recipients,
    ...(where === undefined ? {} : { where }),
    ...(date === undefined ? {} : { when: date.id }),
    confidence: trigger.confidence ?? 0.6,
    rule: trigger.id,
  };
}

/** The place that the clause names: `in Rome`. */
function placeOf(
  args: FoundEvent['frame']['arguments'],
  taken: readonly EventActor[],
  { index, lookup, tokens }: ActorScene,
): string | undefined {
  for (const { preposition, head, first } of args) {
    if (preposition === undefined || !/^>?(?:in|at|near)$/.test(preposition)) continue;
    const id = index.at(head)?.id;
    const entity = id === undefined ? undefined : lookup.entity(id);
    const start = tokens.starts[first] ?? 0;
    if (entity?.type === 'place' && !taken.some((one) => one.start === start)) return entity.id;
  }
  return undefined;
}
