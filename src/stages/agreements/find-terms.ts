// The terms of a deal: what it is about, what it is for, what it is worth, where and when it was made.

import type { DateExpression, Entity, Figure, Span } from '../../document.ts';
import type { DealContext, Governor } from './deal-context.ts';
import type { DealPhrase } from './find-deals.ts';

export interface DealTerms {
  readonly subject?: Span;
  readonly purpose?: Span;
  readonly value?: Figure;
  readonly place?: Entity;
  readonly when?: DateExpression;
}

const ABOUT = new Set([
  'on',
  'concerning',
  'regarding',
  'about',
  'for',
  'to',
  'governing',
  'covering',
  'under',
  'that',
  'allowing',
]);
const STOP =
  /^([,;:.!?"”()—–]|with|between|among|signed|reached|struck|agreed|brokered|said|after|before|when|while|which|worth)$/;
/** How many tokens a subject may have. */
const LONGEST = 25;

export function findTerms(
  phrase: DealPhrase,
  context: DealContext,
  governors: readonly Governor[],
): DealTerms {
  const subject = subjectOf(phrase, context);
  const value = worthOf(phrase, context);
  const place = placeOf(phrase, context, governors);
  const when = whenOf(phrase, context);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(value === undefined ? {} : { value }),
    ...(place === undefined ? {} : { place }),
    ...(when === undefined ? {} : { when }),
  };
}

/** The words after `on`, `to`, `for` inside the name or after the phrase and its parties. */
function subjectOf(phrase: DealPhrase, context: DealContext): Span | undefined {
  const { tokens, sentences } = context.layers;
  for (let token = phrase.head + 1; token < phrase.last - 1; token += 1) {
    if (/^(on|concerning|against|for)$/.test(tokens.lower[token] ?? '')) {
      return spanOf(token + 1, phrase.last, context);
    }
  }
  const limit = sentences.lasts[phrase.sentence] ?? 0;
  const reach = Math.min(limit, phrase.last + 10);
  for (let token = phrase.last; token < reach; token += 1) {
    const word = tokens.lower[token] ?? '';
    if (/^[,;:.]$/.test(word)) return undefined;
    if (!ABOUT.has(word)) continue;
    if (context.layers.tags[token + 1] === 'NUM' && word !== 'to') continue;
    if (context.datesIn(phrase.sentence).some(({ first }) => first === token + 1)) continue;
    let last = token + 1;
    while (last < limit && last - token < LONGEST && !STOP.test(tokens.lower[last] ?? ''))
      last += 1;
    return last > token + 1 ? spanOf(token + 1, last, context) : undefined;
  }
  return undefined;
}

/** An amount of money in the phrase, before it (`$2 billion in loans`) or after `worth`, `valued at`, `for`. */
function worthOf(phrase: DealPhrase, context: DealContext): Figure | undefined {
  const { tokens } = context.layers;
  return context.figuresIn(phrase.sentence).find((figure) => {
    if (figure.kind !== 'money') return false;
    if (figure.first >= phrase.first && figure.last <= phrase.head) return true;
    if (figure.last === phrase.first - 1 && tokens.lower[figure.last] === 'in') return true;
    const before = tokens.lower.slice(Math.max(phrase.last, figure.first - 3), figure.first);
    const near = figure.first >= phrase.last && figure.first - phrase.last <= 10;
    return near && before.some((word) => /^(worth|valued|value|for|of)$/.test(word));
  });
}

/** Where it was made; of a ceasefire, where it holds. */
function placeOf(
  phrase: DealPhrase,
  context: DealContext,
  governors: readonly Governor[],
): Entity | undefined {
  const { tokens } = context.layers;
  for (const { frame } of governors) {
    for (const argument of frame.arguments) {
      if (argument.role !== 'oblique' || !/^(in|at)$/.test(argument.preposition ?? '')) continue;
      const entity = context.entityAtToken(argument.head);
      if (entity?.type === 'place') return entity;
    }
  }
  for (let token = phrase.last; token < phrase.last + 4; token += 1) {
    if (!/^(in|at)$/.test(tokens.lower[token] ?? '')) continue;
    const at = tokens.lower[token + 1] === 'the' ? token + 2 : token + 1;
    const entity = context.mentionFrom(at)?.entity;
    if (entity?.type === 'place') return entity;
  }
  return undefined;
}

/** The date inside the phrase, else the nearest after it in its sentence. */
function whenOf(phrase: DealPhrase, context: DealContext): DateExpression | undefined {
  const dates = context.datesIn(phrase.sentence).filter(({ kind }) => kind === 'date');
  return (
    dates.find(({ first, last }) => first >= phrase.first && last <= phrase.last) ??
    dates.find(({ first }) => first >= phrase.last && first - phrase.last <= 12) ??
    dates.find(({ last }) => last <= phrase.first && phrase.first - last <= 12)
  );
}

function spanOf(first: number, last: number, context: DealContext): Span {
  const { tokens } = context.layers;
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last - 1] ?? 0 };
}
