// Decides who gives a figure: the speaker of the quote around it, else the body that the sentence names
// as having counted, wanted or promised it: `the ministry recorded 40 cases`, `according to X`,
// `figures of X`, `X, who chairs the union, put the losses at 80 percent`.

import type { Entity, Span } from '../../document.ts';
import type { Lookup } from '../../lookup.ts';
import type { Bounds } from './governors.ts';
import type { Piece } from './pieces.ts';
import { figureNouns, speakerAt, subjectBefore } from './source-subject.ts';

/** Verbs of those who count or tell; their subject gives the figure. */
const tellingVerbs: ReadonlySet<string> = new Set(
  (
    'count record report register document estimate forecast project announce confirm tally log predict ' +
    'expect list measure detect calculate reckon show verify claim say post value ' +
    'anticipate warn note state declare reveal disclose publish acknowledge dispute allege'
  ).split(' '),
);

/** Verbs of those who want or promise a figure: `wants 30 more beds`, `hopes to collect 5,000 units`. */
const willingVerbs: ReadonlySet<string> = new Set(
  'want hope pledge promise seek propose plan aim intend vow'.split(' '),
);

/** Verbs that tell a figure with a preposition before it or within reach: `put the dead at 38`. */
const puttingVerbs: ReadonlyMap<string, string> = new Map([
  ['put', 'at'],
  ['find', 'that'],
  ['peg', 'at'],
  ['fix', 'at'],
  ['speak', 'of'],
  ['boast', 'of'],
  ['appeal', 'for'],
  ['ask', 'for'],
  ['call', 'for'],
]);

/** How far behind the verb of an inverted clause its subject may begin. */
const INVERTED_REACH = 5;
/** How many pieces may stand between `according` and an amount behind it. */
const ACCORDING_REACH = 14;

export interface SentenceWords {
  readonly pieces: readonly Piece[];
  readonly lemmas: readonly string[];
}

export interface FigureSource {
  readonly entity: Entity;
  /** What told it. */
  readonly by: 'quote' | 'according' | 'verb' | 'put' | 'behind' | 'list' | 'author';
}

/** The figure before this one in its sentence. */
export interface EarlierFigure extends Bounds {
  readonly source?: FigureSource;
}

/** Whoever speaks gives the figures that are given to nobody else. */
export function spokenBy(entity: Entity | undefined): FigureSource | undefined {
  return entity === undefined ? undefined : { entity, by: 'author' };
}

/** The entity that gives the figure, if the text says so. */
export function findSource(
  lookup: Lookup,
  span: Span,
  words: SentenceWords,
  amount: Bounds,
): FigureSource | undefined {
  const { pieces } = words;
  const quoted = lookup.sourceOf(span);
  if (quoted !== undefined) return { entity: quoted, by: 'quote' };
  const according = accordingTo(lookup, pieces, amount);
  if (according !== undefined) return { entity: according, by: 'according' };
  const teller = tellerBeside(lookup, pieces, amount) ?? tellerBefore(lookup, words, amount);
  if (teller !== undefined) return { entity: teller, by: 'verb' };
  const putter = putAtBy(lookup, pieces, amount);
  if (putter !== undefined) return { entity: putter, by: 'put' };
  const behind = tellerBehind(lookup, words, amount);
  return behind === undefined ? undefined : { entity: behind, by: 'behind' };
}

/** `according to CBK data`, `according to a study by X`, `by the count of X`, `by her own count`. */
function accordingTo(lookup: Lookup, pieces: readonly Piece[], amount: Bounds): Entity | undefined {
  for (let at = 0; at + 1 < pieces.length; at += 1) {
    const lower = pieces[at]?.lower ?? '';
    const next = pieces[at + 1]?.lower ?? '';
    const according = lower === 'according' && next === 'to';
    const count = figureNouns.has(lower) && /^(?:of|by|from)$/.test(next) && at > 0;
    const own = lower === 'by' && isOwnCount(pieces, at + 1);
    if (!according && !count && !own) continue;
    // Behind the figure it covers what stands before it, at the head of a sentence all that follows.
    if (at < amount.first && at > 3 && !leadsInto(pieces, at, amount.first)) continue;
    const found = firstEntity(lookup, pieces, own ? at + 1 : at + 2, according ? 12 : 4);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `her own reckoning`, `the agency's count`: a noun for figures that ends the phrase from the piece on. */
function isOwnCount(pieces: readonly Piece[], from: number): boolean {
  for (let at = from + 1; at <= from + 4; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.tag === 'ADP' || piece.tag === 'VERB') return false;
    if (piece.kind === 'sign' && piece.lower !== '’' && piece.lower !== "'") return false;
    if (figureNouns.has(piece.lower)) return true;
  }
  return false;
}

/** `according to X, a fifth more than in 2023`: no verb stands between the source and the amount. */
function leadsInto(pieces: readonly Piece[], from: number, first: number): boolean {
  if (first - from > ACCORDING_REACH) return false;
  for (let at = from + 1; at < first; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.tag === 'VERB' || piece.tag === 'AUX') return false;
    if (/^[.;:"“”]$/.test(piece.text) || clauseOpeners.test(piece.lower)) return false;
  }
  return true;
}

function firstEntity(
  lookup: Lookup,
  pieces: readonly Piece[],
  from: number,
  reach: number,
): Entity | undefined {
  for (let at = from; at < from + reach && at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;:,"“”]$/.test(piece.text)) return undefined;
    const entity = speakerAt(lookup, piece);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** Words that begin a clause of its own: what is told before them does not reach behind them. */
const clauseOpeners =
  /^(?:which|who|whose|whom|where|when|while|after|before|because|since|although|though|unless|until|but)$/;

/** The subject of a verb of telling or wanting before the amount in its clause. */
function tellerBefore(
  lookup: Lookup,
  { pieces, lemmas }: SentenceWords,
  amount: Bounds,
): Entity | undefined {
  for (let at = amount.first - 1; at > 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;"“”]$/.test(piece.text) || clauseOpeners.test(piece.lower)) {
      return undefined;
    }
    if (piece.tag !== 'VERB') continue;
    const lemma = lemmas[at] ?? '';
    const link = puttingVerbs.get(lemma);
    const puts = link !== undefined && isLinked(pieces, at, amount.first, link);
    const tells = tellingVerbs.has(lemma) || willingVerbs.has(lemma);
    const subject = puts || tells ? subjectBefore(lookup, pieces, at) : undefined;
    if (subject !== undefined) return subject;
    // `Nissan dropped 30%` after a comma has a subject of its own.
    if (!tells && opensClause(lookup, pieces, at)) return undefined;
  }
  return undefined;
}

/** `put the dead at 38`, `put the number still in distress at 340`, `puts the eye 85 km east`. */
function isLinked(pieces: readonly Piece[], verb: number, first: number, link: string): boolean {
  let nouns = 0;
  let phrases = 0;
  for (let at = verb + 1; at < first; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return false;
    if (piece.lower === link) return true;
    if (piece.tag === 'VERB' || /^[,;:]$/.test(piece.text)) return false;
    if (piece.tag === 'ADP' && piece.lower !== 'of') phrases += 1;
    if (piece.tag === 'NOUN') nouns += 1;
  }
  return link === 'at' && nouns === 1 && phrases === 0;
}

/** Forms that may be taken for nouns: `the ministry counts 40 cases`. */
const tellingForms: ReadonlySet<string> = new Set(
  'counts reports records estimates forecasts claims lists projects measures'.split(' '),
);

/** The entity right before a word that tells, where that word stands right before the amount. */
function tellerBeside(
  lookup: Lookup,
  pieces: readonly Piece[],
  { first }: Bounds,
): Entity | undefined {
  const word = pieces[first - 1];
  if (word === undefined || word.tag === 'VERB' || !tellingForms.has(word.lower)) return undefined;
  return subjectBefore(lookup, pieces, first - 1);
}

/** Whether the verb has a named subject right before it, and a comma or `and` before that. */
function opensClause(lookup: Lookup, pieces: readonly Piece[], verb: number): boolean {
  let at = verb - 1;
  while (pieces[at]?.tag === 'AUX' || pieces[at]?.tag === 'ADV') at -= 1;
  const piece = pieces[at];
  const entity = piece === undefined ? undefined : speakerAt(lookup, piece);
  if (entity === undefined) return false;
  while (at >= 0 && pieces[at] !== undefined) {
    const one = pieces[at];
    if (one === undefined || speakerAt(lookup, one) !== entity) break;
    at -= 1;
  }
  return pieces[at]?.text === ',' || pieces[at]?.lower === 'and';
}

/** `put at 23 million tonnes by the U.S. Geological Survey`. */
function putAtBy(lookup: Lookup, pieces: readonly Piece[], amount: Bounds): Entity | undefined {
  const before = pieces.slice(Math.max(0, amount.first - 4), amount.first);
  if (!before.some((piece) => /^(?:put|estimated|counted|given)$/.test(piece.lower))) {
    return undefined;
  }
  return pieces[amount.last]?.lower === 'by'
    ? firstEntity(lookup, pieces, amount.last + 1, 4)
    : undefined;
}

/** `Half have left, the agency estimates.`: the last words of the sentence; `…, says the union`. */
function tellerBehind(
  lookup: Lookup,
  { pieces, lemmas }: SentenceWords,
  amount: Bounds,
): Entity | undefined {
  let at = pieces.length - 1;
  while (at > amount.last && pieces[at]?.kind === 'sign') at -= 1;
  const verb = pieces[at];
  if (verb !== undefined && at > amount.last && tellingVerbs.has(lemmas[at] ?? '')) {
    const comma = pieces.findLastIndex((piece, index) => index < at && piece.text === ',');
    if (comma >= amount.last) return subjectBefore(lookup, pieces, at);
  }
  for (let comma = amount.last; comma + 2 < pieces.length; comma += 1) {
    const piece = pieces[comma];
    if (piece === undefined || /^[.;:"“”]$/.test(piece.text)) return undefined;
    if (piece.text !== ',' || pieces[comma + 1]?.tag !== 'VERB') continue;
    if (tellingVerbs.has(lemmas[comma + 1] ?? ''))
      return invertedSubject(lookup, pieces, comma + 2);
  }
  return undefined;
}

/** The subject that follows its verb: no other verb comes before its phrase ends. */
function invertedSubject(
  lookup: Lookup,
  pieces: readonly Piece[],
  from: number,
): Entity | undefined {
  let found: Entity | undefined;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.;:,(]$/.test(piece.text) || piece.lower === 'who') break;
    if (piece.tag === 'VERB' || piece.tag === 'AUX') return undefined;
    if (found === undefined && at < from + INVERTED_REACH) found = speakerAt(lookup, piece);
  }
  return found;
}

/**
 * The source that carries on from the figure before in the same list: `38 dead, including three
 * pupils`. Over the border of a sentence it was wrong seven times in eight.
 */
export function carriedSource(
  { pieces }: SentenceWords,
  amount: Bounds,
  earlier: EarlierFigure | undefined,
): FigureSource | undefined {
  // What a quote says ends with the quote.
  const by = earlier?.source?.by;
  if (earlier?.source === undefined || by === 'quote' || by === 'author') return undefined;
  for (let at = earlier.last; at < amount.first; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.tag === 'VERB' || /^[.;:"“”]$/.test(piece.text)) {
      return undefined;
    }
    // `put losses at 4 million, of which 500,000 …`
    const ofWhich = piece.lower === 'which' && pieces[at - 1]?.lower === 'of';
    if (clauseOpeners.test(piece.lower) && !ofWhich) return undefined;
  }
  return { entity: earlier.source.entity, by: 'list' };
}
