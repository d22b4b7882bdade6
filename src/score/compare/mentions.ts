// Compares names and titles: span and type must be exact. Names inside a gold COUNT are left out,
// since the guide gives them no mark of their own.

import type { Mention } from '../../document.ts';
import { isMentionType, type Mark } from '../link-notation.ts';
import type { Outcome } from '../outcome.ts';
import { type CompareContext, compareItems } from './context.ts';

export function compareMentions({ article, document }: CompareContext): readonly Outcome[] {
  const { marks = [], source } = article;
  const counts = marks.filter((mark) => mark.type === 'COUNT');
  const inCount = (mention: Mention): boolean =>
    counts.some((count) => count.start <= mention.start && mention.end <= count.end);
  return compareItems<Mention, Mark>({
    layer: 'mentions',
    found: (document.mentions ?? []).filter((mention) => !inCount(mention)),
    gold: marks.filter((mark) => isMentionType(mark.type)),
    similarity: (found, gold) =>
      found.type === gold.type && found.start === gold.start && found.end === gold.end ? 1 : 0,
    describeFound: ({ type, start, end, rule, confidence }) => ({
      type,
      span: { start, end },
      words: source.text.slice(start, end),
      rule,
      confidence,
    }),
    describeGold: ({ type, start, end }) => ({
      type,
      span: { start, end },
      words: source.text.slice(start, end),
    }),
  }).outcomes;
}
