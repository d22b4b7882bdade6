// Finds the person who holds an office: after the title (`President Ruto`, `the president, William
// Ruto,`), before it (`Ruto, the president,`, `Ruto is president`, `Ruto (president)`).

import { lexicon } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';
import { isCommonNoun } from '../references/noun-phrase.ts';
import { bodyAfter } from './find-body.ts';
import {
  isBody,
  isPerson,
  isTitle,
  type NameSpot,
  type Scene,
  sameSentence,
  spotAt,
} from './scene.ts';

export interface Holder {
  readonly draft: Draft;
  readonly spot: NameSpot;
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
  ...[
    'prof',
    'prof.',
    'engineer',
    'nominee',
    'candidate',
    'hajiya',
    'alhaji',
    'chief',
    'datuk',
    'haji',
  ],
  ...[
    'hajj',
    'hajja',
    'atty',
    'atty.',
    'u',
    'datin',
    'paduka',
    'tan',
    'osabarima',
    'maulvi',
    'hafiz',
  ],
  ...['rev', 'rev.', 'eng', 'eng.', 'sri', 'shri', 'pehin', 'tuan', 'dato'],
  ...['his', 'her', 'majesty', 'excellency', 'holiness', 'highness', 'honourable', 'honorable'],
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
const DETERMINERS: ReadonlySet<string> = new Set([
  ...['the', 'its', 'their', 'our', 'his', 'her', 'my', 'a', 'an', "'s", '’s', "'", '’', 'whose'],
  ...['former', 'new', 'acting', 'current', 'then', 'local', 'deputy'],
]);
/** Verbs of an office that has ended. */
const PAST: ReadonlySet<string> = new Set([
  ...['served', 'worked', 'resigned', 'resigns', 'resign', 'retired', 'quit', 'stepped'],
]);
/** Verbs that lead to `as` and an office. */
const ENTERING: ReadonlySet<string> = new Set([
  ...['join', 'joins', 'joined', 'hired', 'promoted', 'confirmed', 'returned', 'returns', 'down'],
  ...['installed', 'continues', 'acts', 'to', 'into', 'taking', 'takes', 'took', 'over', 'retires'],
]);
const MOST_LEFT = 16;
const MOST_BRACKETED = 8;

/** The holder of the office or offices that stand from `first` to `last`. */
export function findHolder(scene: Scene, first: number, last: number): Holder | undefined {
  return (
    directlyAfter(scene, last) ??
    afterBody(scene, last, false) ??
    before(scene, first) ??
    afterComma(scene, first, last) ??
    afterBody(scene, last, true) ??
    nominee(scene, first) ??
    lineBefore(scene, first)
  );
}

/** `President William Ruto`, `Minister Dr. Okello`, `DIG (EOU) Sharma`. */
function directlyAfter(scene: Scene, last: number): Holder | undefined {
  const first = endOfBracketedBody(scene, last) ?? last;
  const spot =
    spotAt(scene, first) === undefined || isPerson(spotAt(scene, first))
      ? personAt(scene, first)
      : undefined;
  return spot === undefined ? undefined : holder(spot, 'title-before');
}

function isAbbreviation(word: string): boolean {
  return word.length <= 3 || lexicon('abbreviations').has(word);
}

/** `the president, William Ruto, said`, `Registrar: Chima Uko`. */
function afterComma(scene: Scene, first: number, last: number): Holder | undefined {
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
  if (mark === ':') return opens ? holder(spot, 'title-apposition') : undefined;
  return determined && closes(scene, spot) ? holder(spot, 'title-apposition') : undefined;
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
function afterBody(scene: Scene, last: number, comma: boolean): Holder | undefined {
  const { lower } = scene.layers.tokens;
  const end = lower[last] === 'to' ? endOfPost(scene, last + 1) : endOfBody(scene, last);
  if (end === undefined || (lower[end] === ',') !== comma) return undefined;
  const spot = personAt(scene, comma ? end + 1 : end);
  if (spot === undefined || !sameSentence(scene, last, end)) return undefined;
  return comma && !closes(scene, spot) ? undefined : holder(spot, 'title-of-body');
}

/** End of the body's name, or of the noun that stands for it: `spokeswoman for the consortium`. */
function endOfBody(scene: Scene, last: number): number | undefined {
  const body = bodyAfter(scene, last);
  if (body !== undefined) return endOfApposition(scene, body.last);
  const { tokens } = scene.layers;
  if (!/^(?:of|for|at)$/.test(tokens.lower[last] ?? '')) return undefined;
  for (let at = last + 1; at < last + MOST_BRACKETED; at += 1) {
    if (tokens.lower[at] === ',') return at;
    if (spotAt(scene, at) !== undefined || !isCommon(scene, at)) return undefined;
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

const MOST_ADDRESS = 5;
/** Forms of address that no list knows: `Minister Cllr. Kollie`. */
const MOST_UNKNOWN = 2;

/** The person whose name begins at the token, or behind `Dr.`, `the Hon.`, `Malam`, `Gen.`. */
function personAt(scene: Scene, first: number): NameSpot | undefined {
  const { lower, words } = scene.layers.tokens;
  let unknown = 0;
  let stop = false;
  for (let at = first; at < first + MOST_ADDRESS; at += 1) {
    const spot = spotAt(scene, at);
    if (isPerson(spot)) return stop ? undefined : spot;
    if (spot !== undefined) {
      if (!isTitle(spot)) return undefined;
      at = spot.mention.last - 1;
      continue;
    }
    const word = lower[at] ?? '';
    // A sentence may seem to end at `Maj.`, but it does end at `the president.`
    if (word === '.')
      stop ||= !isAbbreviation(lower[at - 1] ?? '') && !HONORIFICS.has(lower[at - 1] ?? '');
    else if (!HONORIFICS.has(word)) {
      unknown += 1;
      const capital = words[at] !== word && /^\p{Lu}[\p{L}.]+$/u.test(words[at] ?? '');
      if (!capital || unknown > MOST_UNKNOWN || !sameSentence(scene, first - 1, at))
        return undefined;
    }
  }
  return undefined;
}

/** `(MININT)` behind a title or a name: the token behind the bracket. */
function endOfBracketedBody(scene: Scene, open: number): number | undefined {
  const { lower } = scene.layers.tokens;
  if (lower[open] !== '(') return undefined;
  const spot = spotAt(scene, open + 1);
  const close = spot?.mention.last ?? -1;
  return spot !== undefined && !isPerson(spot) && lower[close] === ')' ? close + 1 : undefined;
}

/** `Ruto, Kenya's president`, `Ruto, 54, the president`, `Ruto is the president`. */
function before(scene: Scene, first: number): Holder | undefined {
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
        return { ...holder(spot, direct ? 'title-appointed' : 'title-after'), past, nominated };
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
    if (!linked && word !== 'retired' && !nominated && !isCommon(scene, at)) return undefined;
  }
  return undefined;
}

/** `Catherine Banks MP`: a title in capitals behind the name. */
function isPostNominal({ layers }: Scene, first: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(layers.tokens.words[first] ?? '');
}

/** `X, of New York, a member of the Foreign Service, to be Ambassador`. */
function nominee(scene: Scene, first: number): Holder | undefined {
  const { tokens, sentences } = scene.layers;
  const { lower } = tokens;
  const verb = /^(?:an?|the)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1;
  if (lower[verb] !== 'be' || lower[verb - 1] !== 'to') return undefined;
  const spot = spotAt(scene, sentences.firsts[sentences.ofToken[first] ?? 0] ?? 0);
  if (!isPerson(spot) || lower[spot.mention.last] !== ',') return undefined;
  return { ...holder(spot, 'title-nominee'), nominated: true };
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
    if (!HONORIFICS.has(tokens.lower[at] ?? '') && tokens.lower[at] !== 'by') return undefined;
  }
  return holder(spot, 'title-line');
}

/** The bracket that the one at the token closes, a few words before; -1 if none. */
function openingBracket({ layers }: Scene, close: number): number {
  for (let at = close - 1; at >= close - MOST_BRACKETED; at -= 1) {
    if (layers.tokens.lower[at] === '(') return at;
  }
  return -1;
}

/** Whether the word can stand in a phrase around an office. */
function isCommon(scene: Scene, at: number): boolean {
  return isCommonNoun(scene, at) || isInsidePhrase(scene.layers.tags[at]);
}

function isInsidePhrase(tag: string | undefined): boolean {
  return tag === 'ADJ' || tag === 'NUM' || tag === 'NOUN' || tag === 'DET' || tag === 'ADV';
}

function holder(spot: NameSpot, rule: string): Holder {
  return { draft: spot.draft, spot, rule: `entities/${rule}`, past: false, nominated: false };
}
