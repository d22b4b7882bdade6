// Closed classes of words that stand around reported clauses.

export const QUESTION: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what']);

/** The same, after verbs of asking alone. */
export const ASKED: ReadonlySet<string> = new Set(['when', 'where', 'who', 'which', 'whom']);

export const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|last|this|earlier|later|late|here|recently)$/;

export const TIME_NOUNS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'summer',
  'autumn',
  'spring',
  'winter',
]);
