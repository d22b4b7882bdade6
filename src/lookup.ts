// Questions that stages and renderers ask of a document, answered from indexes made once.

import type { CueClass, Entity, Layers, Quote, Span, TokenSpan } from './document.ts';

export interface Lookup {
  /** The entity with this id. */
  entity(id: string): Entity | undefined;
  /**
   * The entity that a phrase refers to: that of the widest mention that ends it or stands before a
   * comma in it (`Ana Ray, the mayor`, but not Kenya in `a Kenya official` or `officials of Kenya`), else that around it.
   */
  entityAt(span: Span): Entity | undefined;
  /** The words of a span. */
  words(span: Span): string;
  /** The index of the sentence that the offset falls into, the one before it between two. */
  sentenceAt(offset: number): number;
  /** The span of a sentence, by its index. */
  sentenceSpan(sentence: number): Span;
  /** The entity that says what stands at the span: the speaker of the innermost quote around it. */
  sourceOf(span: Span): Entity | undefined;
  /** How the innermost quote around the span is told: `deny`. */
  cueOf(span: Span): CueClass | undefined;
  /** The tokens that a span touches. */
  tokensOf(span: Span): TokenSpan;
}

export type LookupLayers = Pick<Layers, 'source' | 'tokens' | 'sentences'> &
  Partial<Pick<Layers, 'entities' | 'quotes'>>;

interface Bound {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}

/** The words before a name that another noun governs: `an official of the …`. */
const GOVERNED = /\b(?:of|for|from|in|at|with|to|by)\s(?:the\s)?$/;

export function createLookup(layers: LookupLayers): Lookup {
  const { source, tokens, sentences } = layers;
  const entities = new Map((layers.entities ?? []).map((entity) => [entity.id, entity]));
  const sentenceAt = (offset: number): number => {
    if (sentences.count === 0) return 0;
    const token = Math.max(0, lastAtOrBefore(tokens.starts, offset));
    return sentences.ofToken[token] ?? 0;
  };
  // Most who look up an id or a sentence ask for no entity or quote around a span.
  let boundsMade: Bounds | undefined;
  let quotesMade: ReadonlyMap<number, readonly Quote[]> | undefined;
  const entityAt = ({ start, end }: Span): Entity | undefined => {
    boundsMade ??= findBounds(layers.entities ?? []);
    const { bounds, starts } = boundsMade;
    let inside: Bound | undefined;
    let around: Bound | undefined;
    for (let index = lastAtOrBefore(starts, end - 1); index >= 0; index -= 1) {
      const bound = bounds[index];
      if (bound === undefined) break;
      if (bound.start <= start && bound.end >= end) around ??= bound;
      if (bound.start < start) break;
      const wider = inside === undefined || bound.end - bound.start >= inside.end - inside.start;
      const ends =
        bound.end === end || /^\s?[,(]/.test(source.text.slice(bound.end, bound.end + 2));
      const before = source.text.slice(Math.max(start, bound.start - 12), bound.start);
      const heads = ends && !GOVERNED.test(before);
      if (bound.end <= end && wider && heads) inside = bound;
    }
    return (inside ?? around)?.entity;
  };
  const quoteAround = (span: Span): Quote | undefined => {
    let innermost: Quote | undefined;
    quotesMade ??= quotesBySentence(layers.quotes ?? [], sentenceAt);
    for (const quote of quotesMade.get(sentenceAt(span.start)) ?? []) {
      // What stands between the parts is told of the speaker, not by him.
      const around = quote.parts.some((part) => part.start <= span.start && part.end >= span.end);
      const width = innermost === undefined ? Infinity : innermost.end - innermost.start;
      if (around && quote.end - quote.start < width) innermost = quote;
    }
    return innermost;
  };
  return {
    entity: (id) => entities.get(id),
    words: ({ start, end }) => source.text.slice(start, end),
    sentenceAt,
    sentenceSpan: (sentence) => ({
      start: tokens.starts[sentences.firsts[sentence] ?? 0] ?? 0,
      end: tokens.ends[(sentences.lasts[sentence] ?? 1) - 1] ?? 0,
    }),
    tokensOf: ({ start, end }) => {
      const before = lastAtOrBefore(tokens.starts, start);
      const first = before >= 0 && (tokens.ends[before] ?? 0) > start ? before : before + 1;
      return { first, last: Math.max(first, lastAtOrBefore(tokens.starts, end - 1) + 1) };
    },
    entityAt,
    sourceOf: (span) => {
      const speaker = quoteAround(span)?.speaker;
      return speaker === undefined ? undefined : entityAt(speaker);
    },
    cueOf: (span) => quoteAround(span)?.cue?.class,
  };
}

/** The mentions of entities in order, the longer first where two begin together, and where they begin. */
interface Bounds {
  readonly bounds: readonly Bound[];
  readonly starts: Int32Array;
}

function findBounds(entities: readonly Entity[]): Bounds {
  const bounds: Bound[] = [];
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) bounds.push({ start, end, entity });
  }
  bounds.sort((one, other) => one.start - other.start || other.end - one.end);
  return { bounds, starts: Int32Array.from(bounds, (bound) => bound.start) };
}

/** The quotes that each sentence has a part in. */
function quotesBySentence(
  quotes: readonly Quote[],
  sentenceAt: (offset: number) => number,
): ReadonlyMap<number, readonly Quote[]> {
  const found = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const last = sentenceAt(quote.end - 1);
    for (let sentence = sentenceAt(quote.start); sentence <= last; sentence += 1) {
      const list = found.get(sentence);
      if (list === undefined) found.set(sentence, [quote]);
      else list.push(quote);
    }
  }
  return found;
}

/** Index of the last value that is not above the limit; -1 if all are. */
function lastAtOrBefore(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
