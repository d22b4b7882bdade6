// Compares quotes: the words said overlap by 80 % of the longer. On the matched ones the speaker
// is compared: the entity, or where it has no name the words for it; of direct quotes once more by
// themselves.

import type { Quote, Span } from '../../document.ts';
import { foldName } from '../fold-name.ts';
import type { GoldQuote } from '../gold.ts';
import { compareField, type Outcome, type Subject } from '../outcome.ts';
import { type CompareContext, compareItems, foundKey, overlapOf } from './context.ts';

/** The part of the longer quote that both must share. */
const SHARED = 0.8;

export function compareQuotes(context: CompareContext): readonly Outcome[] {
  const { article, document, lookup } = context;
  const wordsOf = (parts: readonly Span[]): string => parts.map(lookup.words).join(' … ');
  return compareItems<Quote, GoldQuote>({
    layer: 'quotes',
    found: document.quotes ?? [],
    gold: article.gold.quotes ?? [],
    similarity: (found, gold) => {
      const shared = sharedContent(found.parts, gold.parts);
      return shared >= SHARED ? shared : 0;
    },
    describeFound: ({ kind, parts, rule, confidence, start, end }) => ({
      type: kind,
      words: wordsOf(parts),
      span: { start, end },
      rule,
      confidence,
    }),
    describeGold: ({ kind, parts }) => ({
      type: kind,
      words: wordsOf(parts),
      ...(parts[0] === undefined ? {} : { span: parts[0] }),
    }),
    compareFields: (found, gold, subject) => [
      ...compareField(subject, 'kind', found.kind, gold.kind),
      ...compareSpeakers(context, found, gold, subject),
    ],
  }).outcomes;
}

/** The characters that both contents share, as a part of the longer, 0..1. */
export function sharedContent(one: readonly Span[], other: readonly Span[]): number {
  const length = (parts: readonly Span[]): number =>
    parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const longer = Math.max(length(one), length(other));
  if (longer === 0) return 0;
  let shared = 0;
  for (const part of one) {
    for (const otherPart of other) shared += overlapOf(part, otherPart);
  }
  return shared / longer;
}

function compareSpeakers(
  context: CompareContext,
  found: Quote,
  gold: GoldQuote,
  subject: Subject,
): readonly Outcome[] {
  const { lookup, document, article } = context;
  const words = found.speaker && lookup.words(found.speaker);
  const entity = found.speaker && lookup.entityAt(found.speaker);
  const key = foundKey(context, entity?.id);
  const fields = gold.kind === 'direct' ? ['speaker', 'speaker of direct'] : ['speaker'];
  if (gold.speaker !== undefined) {
    const byName =
      document.entities === undefined && words !== undefined
        ? goldKeyNamed(words, gold.speaker, article.gold.entities ?? [])
        : undefined;
    const named = key ?? byName ?? (words && `?${words}`);
    return fields.flatMap((field) => compareField(subject, field, named, gold.speaker));
  }
  const unnamed =
    gold.speakerText === undefined
      ? []
      : compareField(
          subject,
          'speakerText',
          words && likenedWords(words, gold.speakerText),
          foldName(gold.speakerText),
        );
  return [...unnamed, ...fields.flatMap((field) => compareField(subject, field, key, undefined))];
}

/** The gold text where one of the two has the other's words inside, else the found words. */
function likenedWords(found: string, gold: string): string {
  const one = foldName(found);
  const other = foldName(gold);
  return one !== '' && (one.includes(other) || other.includes(one)) ? other : one;
}

/** While no stage gives entities, a speaker is known by a name of the gold entity. */
function goldKeyNamed(
  words: string,
  key: string,
  entities: readonly { readonly key: string; readonly names: readonly string[] }[],
): string | undefined {
  const names = entities.find((entity) => entity.key === key)?.names ?? [];
  return names.some((name) => foldName(words).includes(foldName(name))) ? key : undefined;
}
