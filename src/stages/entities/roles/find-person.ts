// Finds the person who holds an office: after the title (`President Ruto`, `the president, William
// Ruto,`), before it (`Ruto, the president,`, `Ruto is president`, `Ruto (president)`).

import type { Draft } from '../draft.ts';
import { bodyAfter } from './find-body.ts';
import { isBody, isPerson, isTitle, type Scene, type Spot, sameSentence, spotAt } from './scene.ts';

export interface Holder {
  readonly draft: Draft;
  readonly spot: Spot;
  readonly rule: string;
  /** A tie told in the past: `who served as`. */
  readonly past: boolean;
  readonly nominated: boolean;
}

const HONORIFICS: ReadonlySet<string> = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'mr.', 'mrs.', 'ms.', 'dr.', '.', '-', 'elect', 'designate'],
  ...[
    'hon',
    'hon.',
    'sir',
    'the',
    'late',
    'retired',
    'ret',
    'retd',
    '(',
    ')',
    '"',
    '“',
    '‘',
    'h.e.',
  ],
  ...['prof', 'prof.', 'engineer', 'nominee', 'candidate'],
]);
const LINKS: ReadonlySet<string> = new Set([
  ...["'s", '’s', "'", '’', '-', ',', '(', 'and', 'the', 'a', 'an', 'its', 'their', 'our', 'who'],
  ...['is', 'was', 'are', 'were', 'be', 'been', 'has', 'had', 'became', 'becomes', 'remains', 'as'],
  ...[
    'serves',
    'served',
    'serving',
    'works',
    'worked',
    'working',
    'elected',
    're-elected',
    'named',
  ],
  ...[
    'appointed',
    'nominated',
    'chosen',
    'sworn',
    'in',
    'currently',
    'also',
    'now',
    'then',
    'both',
  ],
  ...['former', 'acting', 'current', 'ex', '—', '–', 'will', 'become', 'once', 'long', 'time'],
]);
const OPENERS: ReadonlySet<string> = new Set([
  ...[
    ',',
    '(',
    '—',
    '–',
    '-',
    'who',
    'is',
    'was',
    'became',
    'becomes',
    'remains',
    'as',
    'has',
    'had',
  ],
  ...['serves', 'served', 'will', '"', '”'],
]);
const APPOINTING: ReadonlySet<string> = new Set([
  ...['appoint', 'name', 'elect', 'nominate', 'choose', 'make', 're-elect', 'select', 'install'],
]);
const MOST_LEFT = 16;

/** The holder of the office or offices that stand from `first` to `last`. */
export function findHolder(scene: Scene, first: number, last: number): Holder | undefined {
  return (
    directlyAfter(scene, last) ??
    before(scene, first) ??
    afterComma(scene, first, last) ??
    afterBody(scene, last)
  );
}

/** `President William Ruto`, `Minister Dr. Okello`. */
function directlyAfter(scene: Scene, last: number): Holder | undefined {
  const { lower } = scene.layers.tokens;
  for (let at = last; at < last + 5 && sameSentence(scene, at, last - 1); at += 1) {
    const spot = spotAt(scene, at);
    if (isPerson(spot)) return holder(spot, 'title-before');
    if (spot !== undefined || !HONORIFICS.has(lower[at] ?? '')) return undefined;
  }
  return undefined;
}

/** `the president, William Ruto, said`. */
function afterComma(scene: Scene, first: number, last: number): Holder | undefined {
  const { lower } = scene.layers.tokens;
  const spot = spotAt(scene, last + 1);
  if (lower[last] !== ',' || !isPerson(spot) || !sameSentence(scene, first, last + 1)) {
    return undefined;
  }
  const opening = lower[first - 1] ?? '';
  const preceded = spotAt(scene, first - 1) !== undefined;
  const closed = [',', '.', ')', 'and', 'said', 'told', ';'].includes(
    lower[spot.mention.last] ?? '',
  );
  const determined = preceded || /^(?:the|its|their|our|a|an|['’]s|['’])$/.test(opening);
  return determined && closed ? holder(spot, 'title-apposition') : undefined;
}

/** `the director of the FBI, Christopher Wray`, `a spokesman for the Guardia Civil, Íñigo Ruiz,`. */
function afterBody(scene: Scene, last: number): Holder | undefined {
  const body = bodyAfter(scene, last);
  if (body === undefined) return undefined;
  const { lower } = scene.layers.tokens;
  const next = lower[body.last] === ',' ? body.last + 1 : body.last;
  const spot = spotAt(scene, next);
  if (!isPerson(spot) || !sameSentence(scene, last, next)) return undefined;
  return holder(spot, 'title-of-body');
}

/** `Ruto, Kenya's president`, `Ruto, 54, the president`, `Ruto is the president`. */
function before(scene: Scene, first: number): Holder | undefined {
  const { tokens, tags, lemmas } = scene.layers;
  let commas = 0;
  let past = false;
  let nominated = false;
  for (let at = first - 1; at >= first - MOST_LEFT && sameSentence(scene, at, first); at -= 1) {
    const spot = spotAt(scene, at);
    const word = tokens.lower[at] ?? '';
    if (spot !== undefined) {
      if (isPerson(spot)) {
        const opener = tokens.lower[spot.mention.last] ?? '';
        const direct = spot.mention.last === first;
        const verb = lemmas[spot.mention.first - 1] ?? '';
        if (direct ? !APPOINTING.has(verb) : !OPENERS.has(opener)) return undefined;
        return { ...holder(spot, direct ? 'title-appointed' : 'title-after'), past, nominated };
      }
      if (!isBody(spot) && !isTitle(spot)) return undefined;
      at = spot.mention.first;
      continue;
    }
    if (word === 'served' || word === 'worked') past = true;
    if (word === 'nominated') nominated = true;
    if (word === ',') commas += 1;
    if (commas > 2) return undefined;
    if (!LINKS.has(word) && !isInsidePhrase(tags[at])) return undefined;
  }
  return undefined;
}

function isInsidePhrase(tag: string | undefined): boolean {
  return tag === 'ADJ' || tag === 'NUM' || tag === 'NOUN' || tag === 'DET' || tag === 'ADV';
}

function holder(spot: Spot & { readonly draft: Draft }, rule: string): Holder {
  return { draft: spot.draft, spot, rule: `entities/${rule}`, past: false, nominated: false };
}
