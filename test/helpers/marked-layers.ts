// Layers made from a sentence in link notation, so that what follows names can be tested apart from
// the models of names.

import type {
  Entity,
  EntitySubtype,
  EntityType,
  Figure,
  Layers,
  Mention,
} from '../../src/document.ts';
import { createLookup } from '../../src/lookup.ts';
import { type Mark, parseLinkNotation } from '../../src/score/link-notation.ts';
import { createFrames } from '../../src/stages/frames/frames.ts';
import { parses as parseStage } from '../../src/stages/parses.ts';
import { tags as tagStage } from '../../src/stages/tags.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

const ignore = (): void => {};
const made = { confidence: 1, rule: 'test/made' } as const;

const types: Readonly<Record<string, readonly [EntityType, EntitySubtype?]>> = {
  PER: ['person'],
  ORG: ['organization'],
  GPE: ['place'],
  LOC: ['place', 'area'],
  FAC: ['place', 'facility'],
  NORP: ['group'],
  EVENT: ['event'],
  LAW: ['law'],
  MISC: ['product'],
};

export interface MarkedLayers {
  readonly layers: Omit<Layers, 'relations' | 'events'>;
  /** Id of the entity or figure that is marked with the role. */
  readonly idOf: (role: string) => string | undefined;
}

/** Layers of the sentence: one entity for each marked name, one figure for each amount. */
export function markedLayers(marked: string): MarkedLayers {
  const { text, marks } = parseLinkNotation(marked);
  const cut = cutText(text);
  const source = { id: 'test', text, mediaType: 'text/plain' };
  const { tags } = tagStage.run(cut, ignore);
  const { parses } = parseStage.run({ ...cut, tags }, ignore);
  const frames = createFrames(
    cut.sentences,
    { lower: cut.tokens.lower, lemmas: cut.lemmas, tags },
    parses,
  );
  const lookup = createLookup({ source, ...cut });
  const spots = marks.map((mark) => ({ ...mark, ...lookup.tokensOf(mark), ...made }));
  const mentions: Mention[] = [];
  const entities: Entity[] = [];
  const figures: Figure[] = [];
  const ids = new Map<Mark, string>();
  for (const [index, spot] of spots.entries()) {
    const mark = marks[index] as Mark;
    const [type, subtype] = types[spot.type] ?? [];
    const { start, end, first, last } = spot;
    const name = text.slice(start, end);
    if (spot.type !== 'COUNT') mentions.push({ ...spot, type: spot.type as Mention['type'] });
    if (spot.type === 'COUNT') {
      ids.set(mark, `f${index + 1}`);
      figures.push({
        ...made,
        ...{ start, end, first, last, kind: 'count', comparator: 'exact', evidence: [] },
        id: `f${index + 1}`,
        factuality: 'actual',
      });
    } else if (type !== undefined) {
      ids.set(mark, `e${index + 1}`);
      entities.push({
        ...made,
        ...(subtype === undefined ? {} : { subtype }),
        ...{ id: `e${index + 1}`, type, name, aliases: [], roles: [], salience: 0.5 },
        mentions: [{ start, end, first, last, form: 'name', rule: 'test/made' }],
      });
    }
  }
  return {
    layers: {
      ...cut,
      ...{ source, tags, parses, frames, mentions, entities, figures },
      dates: { expressions: [] },
      quotes: [],
      agreements: [],
    },
    idOf: (role) => {
      const mark = marks.find((one) => one.role === role);
      return mark === undefined ? undefined : ids.get(mark);
    },
  };
}
