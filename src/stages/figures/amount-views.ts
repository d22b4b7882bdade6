// Walks over the amounts of a text in order, with their units and what the judge sees of each.

import type { FigureKind, Layers } from '../../document.ts';
import type { WordHints } from '../../kinds/figures/hints.ts';
import { POINTING_LIST } from '../../models/figures/event-views.ts';
import type { AmountView, SentenceView } from '../../models/figures/features.ts';
import { lemmaOf } from '../../models/lemmas/predict.ts';
import type { Candidate } from './candidates.ts';
import { findCounted } from './counted.ts';
import { createCurrencyContext } from './currency.ts';
import { type Bounds, findGovernors, type Governor } from './governors.ts';
import type { Piece } from './pieces.ts';
import { toldEvent } from './told-event.ts';
import { isIndexLevel, type UnitMemory, unitOfBare } from './units.ts';

/** The candidates of one sentence. */
export interface SentenceDraft {
  readonly sentence: number;
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
}

/** A candidate with its kind and unit settled. */
export interface Amounted {
  readonly draft: SentenceDraft;
  readonly candidate: Candidate;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly governors: readonly Governor[];
}

/** Whether an amount is news. */
export type Decide = (amounted: Amounted, sentence: SentenceView, amount: AmountView) => boolean;

/** The events that hints are given for, and the look-up of them. */
export interface HintSource {
  readonly events: readonly string[];
  readonly wordHints: WordHints;
}

const TOPICS = 3;
/** So many words of an event make it a topic of the text. */
const TOPIC_WORDS = 3;

const sportWords: ReadonlySet<string> = new Set(
  (
    'goal match score scored league coach season striker midfielder innings wicket wickets runs overs ' +
    'batsman bowler cup championship final semi-final quarter-final referee medal gold silver bronze ' +
    'team player players tournament race lap half-time penalty kick points cricket football rugby'
  ).split(' '),
);

export function walkAmounts(
  layers: Pick<Layers, 'tokens' | 'lemmas'>,
  source: HintSource,
  drafts: readonly SentenceDraft[],
  decide: Decide,
): void {
  const { wordHints } = source;
  const currencies = createCurrencyContext(layers);
  const views = viewSentences(layers, source, drafts);
  let memory: UnitMemory = {};
  for (const [index, draft] of drafts.entries()) {
    const sentence = views[index];
    if (sentence === undefined) continue;
    const earlier: Candidate[] = [];
    for (const candidate of draft.candidates) {
      const { kind, unit } = settleUnit(draft.pieces, candidate, memory, currencies);
      const whole = wholeOf(draft.pieces, candidate, kind);
      const governors = findGovernors(draft.pieces, sentence.lemmas, { ...whole, kind }, earlier);
      const amounted = {
        draft,
        candidate,
        kind,
        governors,
        ...(unit === undefined ? {} : { unit }),
      };
      const name = (unit ?? '').toLowerCase();
      const told = toldEvent(governors, sentence.words, sentence.lemmas, {
        ...whole,
        kind,
        unit: name,
      });
      const isNews = decide(amounted, sentence, {
        first: candidate.first,
        last: candidate.last,
        numberFirst: candidate.numeral.first,
        numberLast: candidate.numeral.last,
        kind,
        comparator: candidate.comparator,
        form: candidate.numeral.form,
        unit: name,
        hasNoun: kind !== 'count' || candidate.head >= 0,
        partitive: candidate.partitive,
        value: candidate.value ?? candidate.low ?? 0,
        unitHints: wordHints(name, name),
        governors: governors.map(({ relation, piece }) => {
          const lemma = sentence.lemmas[piece] ?? '';
          return { relation, lemma, hints: wordHints(lemma, lemma) };
        }),
        told: told === undefined ? '' : `${told.event} ${told.by}`,
      });
      earlier.push(candidate);
      if (isNews && kind === 'count' && unit !== undefined) memory = { unit };
    }
  }
}

/** The amount with what it is a part of: `half` with `of the nurses`. */
function wholeOf(pieces: readonly Piece[], candidate: Candidate, kind: FigureKind): Bounds {
  const { first, last } = candidate;
  if (kind !== 'percent' || pieces[last]?.lower !== 'of') return { first, last };
  return { first, last: findCounted(pieces, last, true).last };
}

function settleUnit(
  pieces: readonly Piece[],
  candidate: Candidate,
  memory: UnitMemory,
  currencies: ReturnType<typeof createCurrencyContext>,
): { readonly kind: FigureKind; readonly unit: string | undefined } {
  if (isIndexLevel(pieces, candidate)) return { kind: 'measure', unit: '{point}' };
  const { kind, units } = candidate;
  if (kind === 'money') return { kind, unit: currencies.choose(units) };
  if (kind === 'count' && candidate.head < 0) {
    return { kind, unit: unitOfBare(pieces, candidate, memory) };
  }
  return { kind, unit: units[0] };
}

function viewSentences(
  { lemmas: lemmasOfTokens, tokens }: Pick<Layers, 'tokens' | 'lemmas'>,
  { events, wordHints }: HintSource,
  drafts: readonly SentenceDraft[],
): readonly SentenceView[] {
  const counts = new Map<string, number>();
  const partial = drafts.map(({ pieces }) => {
    const words = pieces.map((piece) => piece.lower);
    const lemmas = pieces.map((piece) => {
      if (piece.kind === 'number') return '0';
      const whole =
        piece.start === tokens.starts[piece.token] && piece.end === tokens.ends[piece.token];
      const lemma = whole ? (lemmasOfTokens[piece.token] ?? piece.lower) : piece.lower;
      return lemmaOf(piece.text, lemma, piece.tag);
    });
    const hints = words.map((word, index) => wordHints(lemmas[index] ?? word, word));
    for (const [index, list] of hints.entries()) {
      for (const hint of list) {
        if (hint.list !== POINTING_LIST) continue;
        const event = events[hint.event] ?? '';
        counts.set(event, (counts.get(event) ?? 0) + 1);
      }
      if (sportWords.has(words[index] ?? '')) counts.set('sport', (counts.get('sport') ?? 0) + 1);
    }
    return { words, lemmas, tags: pieces.map((piece) => piece.tag), hints };
  });
  const topics = [...counts]
    .filter(([, count]) => count >= TOPIC_WORDS)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, TOPICS)
    .map(([event]) => event);
  return partial.map((view) => ({ ...view, topics }));
}
