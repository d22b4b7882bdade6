// Decides which person named after an office holds it: behind the title (`President Ruto`), behind a
// comma (`the president, William Ruto,`) or behind the body (`the director of the FBI, Ann Lee`).

import { bodyAfter } from './find-body.ts';
import { createHolder, type Holder } from './holder.ts';
import { isPhraseWord } from './is-phrase-word.ts';
import { personAt } from './person-at.ts';
import { isBody, isPerson, type NameSpot, type Scene, sameSentence, spotAt } from './scene.ts';

const DETERMINERS: ReadonlySet<string> = new Set([
  ...['the', 'its', 'their', 'our', 'his', 'her', 'my', 'a', 'an', "'s", '’s', "'", '’', 'whose'],
  ...['former', 'new', 'acting', 'current', 'then', 'local', 'deputy'],
]);
/** Words between `for` and the comma: `spokeswoman for the mining consortium, Ann Lee`. */
const MOST_BETWEEN = 8;

/** `President William Ruto`, `Minister Dr. Okello`, `DIG (EOU) Sharma`. */
export function directlyAfter(scene: Scene, last: number): Holder | undefined {
  const first = endOfBracketedBody(scene, last) ?? last;
  const spot =
    spotAt(scene, first) === undefined || isPerson(spotAt(scene, first))
      ? personAt(scene, first)
      : undefined;
  return spot === undefined ? undefined : createHolder(spot, 'title-before');
}

/** `the president, William Ruto, said`, `Registrar: Chima Uko`. */
export function afterComma(scene: Scene, first: number, last: number): Holder | undefined {
  const { tokens, sentences } = scene.layers;
  const mark = tokens.lower[last];
  const spot = mark === ',' || mark === ':' ? personAt(scene, last + 1) : undefined;
  if (spot === undefined || !sameSentence(scene, first, last + 1)) return undefined;
  const opens = sentences.firsts[sentences.ofToken[first] ?? 0] === first;
  const before = tokens.lower[first - 1] ?? '';
  const determined =
    opens ||
    spotAt(scene, first - 1) !== undefined ||
    DETERMINERS.has(before) ||
    isDescribed(scene, first);
  if (mark === ':') return opens ? createHolder(spot, 'title-apposition') : undefined;
  return determined && closes(scene, spot) ? createHolder(spot, 'title-apposition') : undefined;
}

/** `An opposition MP, Saleh`: a determiner stands before the words before the title. */
function isDescribed({ layers }: Scene, first: number): boolean {
  const { tags, tokens } = layers;
  let at = first - 1;
  while (at > first - 4 && (tags[at] === 'ADJ' || tags[at] === 'NOUN')) at -= 1;
  return at < first - 1 && DETERMINERS.has(tokens.lower[at] ?? '');
}

/** Whether the apposition ends with the name. */
function closes({ layers }: Scene, { mention }: NameSpot): boolean {
  const tag = layers.tags[mention.last];
  if (tag === 'VERB' || tag === 'AUX' || tag === undefined) return true;
  return /^(?:[,.;:()—–]|and|of|who)$/.test(layers.tokens.lower[mention.last] ?? '');
}

/** `the director of the FBI, Christopher Wray`, `a spokesman for the Guardia Civil, Íñigo Ruiz,`. */
export function afterBody(scene: Scene, last: number, comma: boolean): Holder | undefined {
  const { lower } = scene.layers.tokens;
  const end = lower[last] === 'to' ? endOfPost(scene, last + 1) : endOfBody(scene, last);
  if (end === undefined || (lower[end] === ',') !== comma) return undefined;
  const spot = personAt(scene, comma ? end + 1 : end);
  if (spot === undefined || !sameSentence(scene, last, end)) return undefined;
  return comma && !closes(scene, spot) ? undefined : createHolder(spot, 'title-of-body');
}

/** End of the body's name, or of the noun that stands for it: `spokeswoman for the consortium`. */
function endOfBody(scene: Scene, last: number): number | undefined {
  const body = bodyAfter(scene, last);
  if (body !== undefined) return endOfApposition(scene, body.last);
  const { tokens } = scene.layers;
  if (!/^(?:of|for|at)$/.test(tokens.lower[last] ?? '')) return undefined;
  for (let at = last + 1; at < last + MOST_BETWEEN; at += 1) {
    if (tokens.lower[at] === ',') return at;
    if (spotAt(scene, at) !== undefined || !isPhraseWord(scene, at)) return undefined;
  }
  return undefined;
}

/** `of the Edo Taskforce (ETAHT), X`, `of the Lombardy region, X`: what belongs to the body's name. */
function endOfApposition(scene: Scene, last: number): number {
  const { tags } = scene.layers;
  let end = endOfBracketedBody(scene, last) ?? last;
  for (let steps = 0; steps < 2; steps += 1) {
    if (tags[end] !== 'NOUN' || spotAt(scene, end) !== undefined) break;
    end += 1;
  }
  return end;
}

/** `U.S. ambassador to Lebanon Dorothy Shea` */
function endOfPost(scene: Scene, at: number): number | undefined {
  const spot = spotAt(scene, at) ?? spotAt(scene, at + 1);
  return isBody(spot) ? spot.mention.last : undefined;
}

/** `(MININT)` behind a title or a name: the token behind the bracket. */
function endOfBracketedBody(scene: Scene, open: number): number | undefined {
  const { lower } = scene.layers.tokens;
  if (lower[open] !== '(') return undefined;
  const spot = spotAt(scene, open + 1);
  const close = spot?.mention.last ?? -1;
  return spot !== undefined && !isPerson(spot) && lower[close] === ')' ? close + 1 : undefined;
}
