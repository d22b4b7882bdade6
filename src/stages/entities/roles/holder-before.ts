// Decides which person named before an office holds it: `Ruto, the president,`, `Ruto is president`,
// `the mayor appointed Ruto director`. Every word between the two must be one that can link them.

import { createHolder, type Holder } from './holder.ts';
import { isPhraseWord } from './is-phrase-word.ts';
import { isBody, isPerson, isTitle, type Scene, sameSentence, spotAt } from './scene.ts';

const LINKS: ReadonlySet<string> = new Set([
  ...["'s", '’s', "'", '’', '-', ',', '(', 'and', 'the', 'a', 'an', 'its', 'their', 'our', 'who'],
  ...['is', 'was', 'are', 'were', 'be', 'been', 'has', 'had', 'became', 'becomes', 'remains'],
  ...['as', 'serves', 'served', 'serving', 'works', 'worked', 'working', 'elected', 're-elected'],
  ...['named', 'appointed', 'nominated', 'chosen', 'sworn', 'in', 'currently', 'also', 'now'],
  ...['then', 'both', 'former', 'acting', 'current', 'ex', '—', '–', 'will', 'become', 'once'],
  ...['long', 'time'],
]);
const OPENERS: ReadonlySet<string> = new Set([
  ...[',', '(', '—', '–', '-', 'who', 'is', 'was', 'became', 'becomes', 'remains', 'as', 'has'],
  ...['had', 'serves', 'served', 'will', '"', '”'],
]);
const APPOINTING: ReadonlySet<string> = new Set([
  ...['appoint', 'name', 'elect', 'nominate', 'choose', 'make', 're-elect', 'select', 'install'],
]);
/** Verbs of an office that has ended. */
const PAST: ReadonlySet<string> = new Set([
  ...['served', 'worked', 'resigned', 'resigns', 'resign', 'retired', 'quit', 'stepped'],
]);
/** Verbs that lead to `as` and an office. */
const ENTERING: ReadonlySet<string> = new Set([
  ...['join', 'joins', 'joined', 'hired', 'promoted', 'confirmed', 'returned', 'returns', 'down'],
  ...['installed', 'continues', 'acts', 'to', 'into', 'taking', 'takes', 'took', 'over'],
  ...['retires'],
]);
const MOST_LEFT = 16;
const MOST_BRACKETED = 8;

/** `Ruto, Kenya's president`, `Ruto, 54, the president`, `Ruto is the president`. */
export function holderBefore(scene: Scene, first: number): Holder | undefined {
  const { tokens, lemmas } = scene.layers;
  let commas = 0;
  let past = false;
  let nominated = false;
  let appointed = false;
  for (let at = first - 1; at >= first - MOST_LEFT && sameSentence(scene, at, first); at -= 1) {
    const spot = spotAt(scene, at);
    const word = tokens.lower[at] ?? '';
    if (spot !== undefined) {
      if (isPerson(spot)) {
        const opener = tokens.lower[spot.mention.last] ?? '';
        const direct = spot.mention.last === first;
        const verb = lemmas[spot.mention.first - 1] ?? '';
        if (
          direct
            ? !APPOINTING.has(verb) && !isPostNominal(scene, first)
            : !OPENERS.has(opener) && !appointed
        ) {
          return undefined;
        }
        return {
          ...createHolder(spot, direct ? 'title-appointed' : 'title-after'),
          past,
          nominated,
        };
      }
      if (!isBody(spot) && !isTitle(spot) && spot.mention.type !== 'MISC') return undefined;
      at = spot.mention.first;
      // `Rep. Balmaceda of Camarines Sur, vice-chair of`: where the person is from.
      if (tokens.lower[at - 1] === 'of' && tokens.lower[spot.mention.last] === ',') at -= 1;
      continue;
    }
    if (word === ')') {
      at = openingBracket(scene, at);
      if (at < 0) return undefined;
      continue;
    }
    if (PAST.has(word)) past = true;
    if (word === 'nominated' || (word === 'to' && tokens.lower[at + 1] === 'be')) nominated = true;
    if (word === ',') commas += 1;
    if (commas > 2) return undefined;
    if (word === 'as') appointed = true;
    const linked = LINKS.has(word) || (appointed && (ENTERING.has(word) || PAST.has(word)));
    if (!linked && word !== 'retired' && !nominated && !isPhraseWord(scene, at)) return undefined;
  }
  return undefined;
}

/** `Catherine Banks MP`: a title in capitals behind the name. */
function isPostNominal({ layers }: Scene, first: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(layers.tokens.words[first] ?? '');
}

/** The bracket that the one at the token closes, a few words before; -1 if none. */
function openingBracket({ layers }: Scene, close: number): number {
  for (let at = close - 1; at >= close - MOST_BRACKETED; at -= 1) {
    if (layers.tokens.lower[at] === '(') return at;
  }
  return -1;
}
