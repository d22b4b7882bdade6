// Decides which country's money a shared word or sign means: `pesos`, `Rs`, a bare `$`.

import type { Layers } from '../../document.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';

export interface CurrencyContext {
  /** The code that is meant among those that the word may mean, best first. */
  readonly choose: (codes: readonly string[]) => string | undefined;
}

/** Places early in the text say more about where its money is spent. */
const EARLY = 120;

/** Reads the places of a text when first asked. */
export function createCurrencyContext({ tokens }: Pick<Layers, 'tokens'>): CurrencyContext {
  let scores: ReadonlyMap<string, number> | undefined;
  return {
    choose: (codes) => {
      if (codes.length < 2) return codes[0];
      scores ??= scorePlaces(tokens);
      let best = codes[0];
      let bestScore = best === undefined ? 0 : weigh(scores, best);
      // The dollar sign is the American dollar unless another country has the text to itself.
      if (best === 'USD') bestScore = bestScore * 2 + 3;
      for (const code of codes.slice(1)) {
        const score = weigh(scores, code);
        if (score > bestScore) {
          best = code;
          bestScore = score;
        }
      }
      return best;
    },
  };
}

function weigh(scores: ReadonlyMap<string, number>, code: string): number {
  return scores.get(code) ?? 0;
}

function scorePlaces(tokens: Layers['tokens']): ReadonlyMap<string, number> {
  const places = lexiconTable('currency-places');
  const signs = lexiconTable('currencies');
  const scores = new Map<string, number>();
  const add = (code: string | undefined, score: number): void => {
    if (code !== undefined) scores.set(code, (scores.get(code) ?? 0) + score);
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.words[at] ?? '';
    const first = word.charCodeAt(0);
    if (first >= 97 && first <= 122) continue;
    const lower = tokens.lower[at] ?? '';
    const score = at < EARLY ? 2 : 1;
    const next = tokens.lower[at + 1];
    const pair = next === undefined ? undefined : places.get(`${lower} ${next}`)?.[0];
    add(pair ?? places.get(lower)?.[0], score);
    // `US$` beside a bare `$` tells that the bare one is another's.
    if (lower === 'us$') add('USD', -score - 2);
    else if (lower.length > 1 && lower.endsWith('$')) add(signs.get(lower)?.[1], score);
  }
  return scores;
}
