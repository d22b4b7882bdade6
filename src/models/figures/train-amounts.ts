// Finds the amounts of annotated articles and of the kinds' examples, each with what is true of it.

import type { Layers, Source, Span } from '../../document.ts';
import { createWordHints } from '../../kinds/figures/hints.ts';
import { figureKinds } from '../../kinds/figures/index.ts';
import { sameAmount } from '../../score/compare/figures.ts';
import type { GoldArticle } from '../../score/gold-article.ts';
import { oracleLayer } from '../../score/oracle.ts';
import { walkAmounts } from '../../stages/figures/amount-views.ts';
import { countHints } from '../../stages/figures/article-view.ts';
import { spanOf } from '../../stages/figures/describe.ts';
import { draftFigures } from '../../stages/figures/figures.ts';
import { createTreeWords } from '../../stages/figures/tree-words.ts';
import { stages } from '../../stages/index.ts';
import type { TreeWord } from './event-views.ts';
import type { AmountView, SentenceView } from './features.ts';
import { NO_EVENT } from './predict.ts';

/** The events that are judged, in order. */
export const eventLabels: readonly string[] = [
  ...figureKinds.map(({ event }) => event as string),
  NO_EVENT,
];

export const wordHints = createWordHints(eventLabels);

export interface TrueAmount {
  readonly sentence: SentenceView;
  readonly amount: AmountView;
  /** What is true of it; nothing where it is no news. */
  readonly gold?: {
    readonly event: string;
    readonly factuality: string;
    readonly treeWords: readonly TreeWord[];
  };
}

export interface ArticleAmounts {
  readonly amounts: readonly TrueAmount[];
  readonly text: Pick<Layers, 'tokens' | 'lemmas' | 'tags'>;
  /** How often the words of each event stand in the text. */
  readonly hints: Float32Array;
}

interface GoldAmount extends Span {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly event?: string;
  readonly factuality?: string;
}

/** The amounts of an annotated article, found among names as they are marked. */
export function amountsOf(article: GoldArticle): ArticleAmounts {
  const layers = readLayers(article.source);
  const marked = { ...layers, ...oracleLayer('mentions', article, layers) } as Layers;
  const amounts = trueAmounts(marked, article.gold.figures ?? [], sameAmount);
  return { amounts, text: layers, hints: countHints(layers, wordHints, eventLabels.length) };
}

/** The amounts that the kinds show in their examples; each of them is a text. */
export function amountsOfKinds(): readonly ArticleAmounts[] {
  return figureKinds.flatMap(({ event, examples }) =>
    examples.yes.map((marked) => {
      const { text, spans } = parseExample(marked);
      const layers = readLayers({ id: event, text, mediaType: 'text/plain' });
      const gold = spans.map((span) => ({ ...span, event }));
      const amounts = trueAmounts({ ...layers, mentions: [] }, gold, () => true);
      return { amounts, text: layers, hints: countHints(layers, wordHints, eventLabels.length) };
    }),
  );
}

function parseExample(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  let last = 0;
  const spans: Span[] = [];
  for (const match of marked.matchAll(/\[([^\]]+)\]\([A-Z]+\)/g)) {
    const [whole, words = ''] = match;
    text += marked.slice(last, match.index);
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), spans };
}

function trueAmounts(
  layers: Layers,
  gold: readonly GoldAmount[],
  same: (found: GoldAmount, gold: GoldAmount) => boolean,
): readonly TrueAmount[] {
  const taken = new Set<number>();
  const amounts: TrueAmount[] = [];
  const source = { events: eventLabels, wordHints };
  const treeWordsOf = createTreeWords(layers, wordHints);
  walkAmounts(layers, source, draftFigures(layers), (amounted, sentence, amount) => {
    const { draft, candidate } = amounted;
    const span = spanOf(draft.pieces, candidate);
    const match = gold.findIndex(
      (figure, index) =>
        !taken.has(index) &&
        figure.start < span.end &&
        span.start < figure.end &&
        same({ ...span, ...candidate }, figure),
    );
    const figure = gold[match];
    if (figure === undefined) {
      amounts.push({ sentence, amount });
      return false;
    }
    taken.add(match);
    const { event = NO_EVENT, factuality = 'actual' } = figure;
    const treeWords = treeWordsOf(amounted);
    amounts.push({ sentence, amount, gold: { event, factuality, treeWords } });
    return true;
  });
  return amounts;
}

/** The layers that amounts are read from. */
function readLayers(source: Source): Layers {
  const wanted = new Set(['tokens', 'tags', 'parses', 'dates']);
  let layers: Partial<Layers> = { source };
  for (const stage of stages) {
    if (!stage.writes.some((layer) => wanted.has(layer))) continue;
    layers = { ...layers, ...stage.run(layers, () => {}) };
  }
  return layers as Layers;
}
