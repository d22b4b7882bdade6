// Chooses whom a noun means that says who speaks, `the witness said`: the person whom the text has
// called so, who has just spoken, or whom the last sentence was about.

import type { Tokens, Upos } from '../../../document.ts';
import { lexicon, lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft, Gender } from '../draft.ts';
import { isPerson, type Scene, spotAt } from '../roles/scene.ts';
import type { Focus } from './focus.ts';
import { titleHead } from './resolve-nominal.ts';
import type { LastSpeaker } from './speaker-trail.ts';

export interface SpokenPhrase {
  readonly first: number;
  readonly last: number;
  /** Number of the sentence in the narrative. */
  readonly sentence: number;
  /** Of a quotation between marks, which persons speak far more often than bodies. */
  readonly direct: boolean;
  readonly lastSpeaker?: LastSpeaker;
}

const SENTENCES_BACK = 4;
const DISTANCE = [1.6, 1.6, 1, 0.5, 0.2];
const WEIGHTS = {
  described: 2,
  lastSpeaker: 0.8,
  subject: 0.75,
  oblique: -0.6,
  quoted: -1.5,
  gender: 0.3,
  count: 0.08,
} as const;
const LEAST = { person: 1.7, unknown: 1.6 } as const;
const MOST_COUNTED = 5;
/** A word that describes a person stands so near to the name. */
const NEAR = 12;

export function resolveSpeaker(
  scene: Scene,
  phrase: SpokenPhrase,
  focus: Focus,
  genderOf: (draft: Draft) => Gender | undefined,
): Draft | undefined {
  const noun = personNoun(scene, phrase);
  if (noun === undefined) return undefined;
  let best: Draft | undefined;
  let top: number = LEAST[noun.kind];
  for (const referent of focus.recent(phrase.sentence, SENTENCES_BACK)) {
    const { draft } = referent;
    if (draft?.type !== 'person') continue;
    const gender = genderOf(draft);
    if (noun.gender !== undefined && gender !== undefined && gender !== noun.gender) continue;
    let score = DISTANCE[phrase.sentence - referent.sentence] ?? 0;
    if (referent.subject) score += WEIGHTS.subject;
    if (referent.oblique) score += WEIGHTS.oblique;
    if (referent.quoted) score += WEIGHTS.quoted;
    if (phrase.lastSpeaker?.draft === draft) score += WEIGHTS.lastSpeaker;
    if (noun.gender !== undefined && gender === noun.gender) score += WEIGHTS.gender;
    if (isDescribed(scene, draft, noun.word, phrase.first)) score += WEIGHTS.described;
    score += WEIGHTS.count * Math.min(MOST_COUNTED, focus.countOf(draft));
    if (score <= top) continue;
    best = draft;
    top = score;
  }
  return best;
}

interface PersonNoun {
  readonly word: string;
  /** `unknown`: nothing tells that the noun means a person, but that it speaks. */
  readonly kind: 'person' | 'unknown';
  readonly gender?: Gender;
}

const CLOSES: ReadonlySet<Upos> = new Set(['ADP', 'PUNCT']);

function isHyphen({ lower }: Tokens, at: number): boolean {
  return lower[at] === '-';
}

/** The noun of a definite phrase in the singular that may mean one person: `the 61-year-old`. */
function personNoun(scene: Scene, { first, last, direct }: SpokenPhrase): PersonNoun | undefined {
  const { tokens, tags, lemmas } = scene.layers;
  if (tokens.lower[first] !== 'the') return undefined;
  let head = first + 1;
  while (head + 1 < last && (isHyphen(tokens, head + 1) || !CLOSES.has(tags[head + 1] ?? 'X'))) {
    head += 1;
  }
  const word = tokens.lower[head] ?? '';
  const spot = spotAt(scene, head);
  if (spot?.mention.type === 'TITLE') return { word: titleHead(word), kind: 'person' };
  if (word === 'old' || word.endsWith('-old')) return { word, kind: 'person' };
  const known = lexiconTable('person-nouns').get(word);
  if (known !== undefined) {
    const [gender] = known;
    return {
      word,
      kind: 'person',
      ...(gender === 'male' || gender === 'female' ? { gender } : {}),
    };
  }
  if (spot !== undefined || !direct || tags[head] !== 'NOUN') return undefined;
  if (word.endsWith('s') && lemmas[head] !== word) return undefined;
  const other = lexicon('speaking-things').has(word) || lexiconTable('nominal-nouns').has(word);
  return other ? undefined : { word, kind: 'unknown' };
}

/** `NAME, a trap fisherman`, `a fisherman, NAME`, `fisherman NAME`: the noun beside the name. */
function isDescribed(scene: Scene, draft: Draft, noun: string, before: number): boolean {
  const { tokens, tags, sentences } = scene.layers;
  const alike = lexiconTable('person-noun-synonyms').get(noun);
  if (draft.roles.some(({ title }) => titleHead(title) === noun)) return true;
  const tells = (at: number): boolean =>
    tokens.lower[at] === noun || alike?.includes(tokens.lower[at] ?? '') === true;
  const parts = (at: number): boolean => tags[at] === 'VERB' || isPerson(spotAt(scene, at));
  for (const { first, last } of draft.names) {
    if (first >= before) return false;
    const sentence = sentences.ofToken[first] ?? 0;
    const low = Math.max(sentences.firsts[sentence] ?? 0, first - NEAR);
    const high = Math.min(sentences.lasts[sentence] ?? 0, last + NEAR, before);
    // Beyond a verb or another person's name the words describe somebody else.
    for (let at = last; at < high && !parts(at); at += 1) {
      if (tells(at)) return true;
    }
    for (let at = first - 1; at >= low && !parts(at); at -= 1) {
      if (tells(at)) return true;
    }
  }
  return false;
}
