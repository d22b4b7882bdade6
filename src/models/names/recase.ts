// Writes some training headlines in capitals or with capitals, as newspapers do, so that the tagger
// does not lean on case where there is none to lean on.

import type { LabelledText } from './corpus.ts';

const small = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** The same text with the sentences from `first` to before `last` in another case. */
export function recase(
  text: LabelledText,
  style: 'capitals' | 'title' | 'small',
  first: number,
  last: number,
): LabelledText {
  const from = text.sentences.firsts[first] ?? 0;
  const to = text.sentences.lasts[last - 1] ?? from;
  const words = text.tokens.words.map((word, index) => {
    if (index < from || index >= to) return word;
    if (style === 'capitals') return word.toUpperCase();
    if (style === 'small') return word.toLowerCase();
    if (index > from && small.has(word)) return word;
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  });
  return { ...text, tokens: { ...text.tokens, words } };
}

/** Recases the headline of one article in two, a third of them in capitals. */
export function recaseHeadlines(texts: readonly LabelledText[]): LabelledText[] {
  return texts.map((text, index) => {
    const style = [undefined, 'title', undefined, 'capitals', undefined, 'title'] as const;
    const chosen = style[index % style.length];
    return chosen === undefined ? text : recase(text, chosen, 0, 1);
  });
}

/** A copy of one article in ten in another case throughout, to be added to the others. */
export function recaseCopies(texts: readonly LabelledText[]): LabelledText[] {
  const styles = ['small', 'capitals', 'small', 'title'] as const;
  return texts
    .filter((_, index) => index % 10 === 7)
    .map((text, index) => {
      const style = styles[index % styles.length] ?? 'small';
      const copy = recase(text, style, 0, text.sentences.count);
      return { ...copy, id: `${text.id}-${style}`, weight: text.weight / 2 };
    });
}
