// Finds the person who holds an office: after the title, before it, on the line above it, or at the
// head of a nomination; the first that fits, the surest first.

import { createHolder, type Holder } from './holder.ts';
import { afterBody, afterComma, directlyAfter } from './holder-after.ts';
import { holderBefore } from './holder-before.ts';
import { isAddress } from './person-at.ts';
import { isPerson, type Scene, spotAt } from './scene.ts';

/** The holder of the office or offices that stand from `first` to `last`. */
export function findHolder(scene: Scene, first: number, last: number): Holder | undefined {
  return (
    directlyAfter(scene, last) ??
    afterBody(scene, last, false) ??
    holderBefore(scene, first) ??
    afterComma(scene, first, last) ??
    afterBody(scene, last, true) ??
    nominee(scene, first) ??
    lineBefore(scene, first)
  );
}

/** `X, of New York, a member of the Foreign Service, to be Ambassador`. */
function nominee(scene: Scene, first: number): Holder | undefined {
  const { tokens, sentences } = scene.layers;
  const { lower } = tokens;
  const verb = /^(?:an?|the)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1;
  if (lower[verb] !== 'be' || lower[verb - 1] !== 'to') return undefined;
  const spot = spotAt(scene, sentences.firsts[sentences.ofToken[first] ?? 0] ?? 0);
  if (!isPerson(spot) || lower[spot.mention.last] !== ',') return undefined;
  return { ...createHolder(spot, 'title-nominee'), nominated: true };
}

/** A signature: the name on a line of its own, the title on the next. */
function lineBefore(scene: Scene, first: number): Holder | undefined {
  const { tokens, sentences } = scene.layers;
  const sentence = sentences.ofToken[first] ?? 0;
  if (sentences.firsts[sentence] !== first || sentence === 0) return undefined;
  if (sentences.paragraphs[sentence] === sentences.paragraphs[sentence - 1]) return undefined;
  const end = sentences.lasts[sentence - 1] ?? 0;
  const spot =
    spotAt(scene, end - 1) ?? (tokens.lower[end - 1] === ')' ? spotAt(scene, end - 4) : undefined);
  if (!isPerson(spot)) return undefined;
  const from = sentences.firsts[sentence - 1] ?? 0;
  for (let at = from; at < spot.mention.first; at += 1) {
    if (!isAddress(tokens.lower[at] ?? '') && tokens.lower[at] !== 'by') return undefined;
  }
  return createHolder(spot, 'title-line');
}
