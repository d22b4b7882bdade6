// Reads the text once from left to right and binds pronouns and nominals to entities: each looks
// back at what has been mentioned so far.

import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft, Gender } from '../draft.ts';
import { isPerson, type Scene, type Spot, spotAt } from '../roles/scene.ts';
import type { SubtypeOf } from '../subtypes/index.ts';
import { createFocus, type Focus, type Referent } from './focus.ts';
import { genderOf } from './gender.ts';
import { isCoordinated, isOblique, isPossessor, isSubject } from './grammar.ts';
import { createHeadIndex, type HeadIndex } from './head-index.ts';
import { isCommonNoun, nounPhraseAt } from './noun-phrase.ts';
import { type PronounForm, pronounForms } from './pronoun-forms.ts';
import type { QuotedTokens } from './quoted-tokens.ts';
import { indexOffices, resolveNoun, resolveTitle } from './resolve-nominal.ts';
import { resolvePersonNoun } from './resolve-person-noun.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { SpeakerTrail } from './speaker-trail.ts';

export interface ReferenceLayers {
  readonly quoted: QuotedTokens;
  readonly speakers: SpeakerTrail;
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  /** Titles that stand beside their holder. */
  readonly held: ReadonlySet<Spot>;
  readonly subtypeOf: SubtypeOf;
}

interface Reading {
  readonly scene: Scene;
  readonly focus: Focus;
  readonly heads: HeadIndex;
  readonly offices: ReadonlyMap<string, readonly Draft[]>;
  readonly held: ReadonlySet<Spot>;
  readonly quoted: QuotedTokens;
  readonly speakers: SpeakerTrail;
  readonly genderOf: (draft: Draft) => Gender | undefined;
  /** The last sentence that has had a verb, or named something other than behind a preposition. */
  opened: number;
}

export function bindReferences(given: ReferenceLayers): void {
  const { scene, drafts, held, quoted, speakers, subtypeOf } = given;
  const { tokens, sentences } = scene.layers;
  const reading: Reading = {
    scene,
    held,
    focus: createFocus(),
    heads: createHeadIndex(drafts, subtypeOf),
    offices: indexOffices(drafts),
    quoted,
    speakers,
    genderOf: rememberGender(scene),
    opened: -1,
  };
  for (let at = 0; at < tokens.count; at += 1) {
    readSpeaker(reading, at - 1);
    const spot = spotAt(scene, at);
    if (spot !== undefined) {
      if (spot.mention.first === at) readSpot(reading, spot);
      continue;
    }
    const tag = scene.layers.tags[at];
    if (tag === 'VERB' || tag === 'AUX') reading.opened = sentences.ofToken[at] ?? -1;
    const form = pronounForms.get(tokens.lower[at] ?? '');
    if (form !== undefined) readPronoun(reading, at, form);
    else if (isCommonNoun(scene, at)) readNoun(reading, at);
  }
}

function rememberGender(scene: Scene): (draft: Draft) => Gender | undefined {
  const known = new Set<Draft>();
  return (draft) => {
    if (!known.has(draft)) {
      known.add(draft);
      const gender = draft.gender ?? genderOf(draft, scene.layers.tokens);
      if (gender !== undefined) draft.gender = gender;
    }
    return draft.gender;
  };
}

function readSpot(reading: Reading, spot: Spot): void {
  const { scene, focus, offices, held } = reading;
  const { mention, draft } = spot;
  if (draft !== undefined) {
    mark(reading, draft, mention.first, mention.last);
    return;
  }
  if (held.has(spot)) return;
  const { lower } = scene.layers.tokens;
  const opener = lower[mention.first - 1] ?? '';
  const indefinite = opener === 'a' || opener === 'an' || opener === 'another';
  const first = opener === 'the' ? mention.first - 1 : mention.first;
  const phrase = { first, last: mention.last };
  const found = indefinite
    ? undefined
    : (resolveTitle(scene, spot, offices, focus) ??
      (opener === 'the'
        ? resolvePersonNoun(scene, phrase, narrativeAt(reading, first), undefined, reading)
        : undefined));
  if (found === undefined) {
    block(reading, mention.first, mention.last, { person: true, plural: false });
    return;
  }
  bind(reading, found, first, mention.last, 'nominal', 'entities/title');
}

function readNoun(reading: Reading, at: number): void {
  const { scene, heads, focus } = reading;
  const { tokens } = scene.layers;
  const noun = tokens.lower[at] ?? '';
  const people = lexiconTable('person-nouns').get(noun);
  const nominal = lexiconTable('nominal-nouns').has(noun);
  const phrase = nounPhraseAt(scene, at);
  if (phrase === undefined) return;
  if (nominal && phrase.determiner === 'definite' && !phrase.plural) {
    const found = resolveNoun(scene, phrase, narrativeAt(reading, at), heads, focus);
    if (found !== undefined) {
      bind(reading, found, phrase.first, phrase.last, 'nominal', 'entities/nominal');
      return;
    }
  }
  if (isPerson(spotAt(scene, phrase.last))) return;
  const told =
    people !== undefined && phrase.determiner === 'definite' && !phrase.plural
      ? resolvePersonNoun(scene, phrase, narrativeAt(reading, at), people[0], reading)
      : undefined;
  if (told !== undefined) {
    bind(reading, told, phrase.first, phrase.last, 'nominal', 'entities/person-noun');
    return;
  }
  const gender = people?.[0];
  block(reading, phrase.first, phrase.last, {
    person: people !== undefined,
    plural: phrase.plural || noun === 'people' || noun === 'police',
    ...(gender === 'male' || gender === 'female' ? { gender } : {}),
  });
}

/** Binds the phrase that ends at the token and says who speaks, if nothing has been bound to it. */
function readSpeaker(reading: Reading, at: number): void {
  const { scene, focus, speakers } = reading;
  const phrase = speakers.phraseEnding(at);
  if (phrase === undefined) return;
  const lastSpeaker = speakers.before(at);
  const found = resolveSpeaker(
    scene,
    {
      ...phrase,
      sentence: narrativeAt(reading, at),
      ...(lastSpeaker === undefined ? {} : { lastSpeaker }),
    },
    focus,
    reading.genderOf,
  );
  if (found === undefined) return;
  bind(reading, found, phrase.first, phrase.last, 'nominal', 'entities/speaking');
}

function readPronoun(reading: Reading, at: number, form: PronounForm): void {
  const { scene, focus, quoted, speakers } = reading;
  const { tokens, tags } = scene.layers;
  const bracketed = bracketedReferent(scene, at);
  if (bracketed !== undefined) {
    bind(reading, bracketed, at, at + 1, 'pronoun', 'entities/bracketed');
    return;
  }
  if (form.kind === 'relative') {
    const owner = relativeOwner(scene, at);
    if (owner !== undefined) bind(reading, owner, at, at + 1, 'pronoun', 'entities/relative');
    return;
  }
  const next = tags[at + 1];
  if (tokens.lower[at] === 'it' && !(next === 'VERB' || next === 'AUX' || next === 'ADV')) return;
  if (tokens.lower[at] === 'it' && isExpletive(scene, at)) return;
  const lastSpeaker = speakers.quoteSpokenBy(at) === -1 ? undefined : speakers.before(at);
  const found = resolvePronoun(
    {
      form,
      ...(lastSpeaker === undefined ? {} : { lastSpeaker }),
      sentence: narrativeAt(reading, at),
      quoted: quoted.inside[at] === 1,
      possessive:
        form.use === 'possessive' ||
        (form.use === 'any' && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN')),
    },
    focus,
    reading.genderOf,
  );
  if (found === undefined) return;
  if (form.gender !== undefined && found.gender === undefined) found.gender = form.gender;
  bind(reading, found, at, at + 1, 'pronoun', 'entities/pronoun');
}

/** `Tovar, who`; `Silver Larch of Singapore, which`: not the place, but what is said to be there. */
function relativeOwner(scene: Scene, at: number): Draft | undefined {
  const { lower } = scene.layers.tokens;
  const before = lower[at - 1] === ',' ? at - 2 : at - 1;
  const spot = spotAt(scene, before);
  if (spot?.draft === undefined || spot.mention.last !== before + 1) return undefined;
  if (isPerson(spot)) return lower[at] === 'which' ? undefined : spot.draft;
  if (lower[at] !== 'which') return undefined;
  const { first } = spot.mention;
  const outer = /^(?:of|in|from)$/.test(lower[first - 1] ?? '') ? spotAt(scene, first - 2) : spot;
  return outer?.draft;
}

/** `she (Tovar)`, `he [Tovar]`. */
function bracketedReferent(scene: Scene, at: number): Draft | undefined {
  const { lower } = scene.layers.tokens;
  const open = lower[at + 1];
  if (open !== '(' && open !== '[') return undefined;
  const spot = spotAt(scene, at + 2);
  const close = lower[spot?.mention.last ?? -1];
  return spot !== undefined && (close === ')' || close === ']') ? spot.draft : undefined;
}

const TOLD =
  /^(?:said|known|believed|thought|understood|reported|expected|hoped|feared|announced)$/;

/** `it is clear that`, `it was not until`. */
function isExpletive({ layers }: Scene, at: number): boolean {
  const { tokens, tags } = layers;
  const next = tokens.lower[at + 1] ?? '';
  if (/^(?:seems|appears|seemed|appeared|takes|took|turns|turned|remains)$/.test(next)) return true;
  if (tags[at + 1] !== 'AUX') return false;
  let after = at + 2;
  while (tags[after] === 'AUX' || tags[after] === 'ADV' || tags[after] === 'PART') after += 1;
  const word = tokens.lower[after] ?? '';
  return tags[after] === 'ADJ' || tags[after] === 'SCONJ' || word === 'that' || TOLD.test(word);
}

function narrativeAt({ scene, quoted }: Reading, token: number): number {
  return quoted.narrative[scene.layers.sentences.ofToken[token] ?? 0] ?? 0;
}

function bind(
  reading: Reading,
  draft: Draft,
  first: number,
  last: number,
  form: 'nominal' | 'pronoun',
  rule: string,
): void {
  const { starts, ends } = reading.scene.layers.tokens;
  const start = starts[first] ?? 0;
  draft.mentions.push({ start, end: ends[last - 1] ?? start, first, last, form, rule });
  mark(reading, draft, first, last);
}

function mark(reading: Reading, draft: Draft, first: number, last: number): void {
  reading.speakers.note(draft, first, last);
  note(reading, first, last, {
    draft,
    person: draft.type === 'person',
    plural: draft.type === 'group',
  });
}

/** Notes what is no entity, so that pronouns do not look past it: subjects, and all plurals. */
function block(reading: Reading, first: number, last: number, kind: Kind): void {
  note(reading, first, last, kind);
}

type Kind = Pick<Referent, 'draft' | 'person' | 'plural' | 'gender'>;

/** `Kenya's`, `his`: the phrase that they open is still to come. */
function isOwner({ scene }: Reading, first: number, last: number): boolean {
  const { tokens } = scene.layers;
  const form = pronounForms.get(tokens.lower[first] ?? '');
  return form?.use === 'possessive' || isPossessor(tokens, last);
}

function note(reading: Reading, first: number, last: number, kind: Kind): void {
  const { layers } = reading.scene;
  const sentence = layers.sentences.ofToken[first] ?? 0;
  const oblique = isOblique(layers, first);
  if (oblique && kind.draft === undefined && !kind.plural) return;
  const owner = isOwner(reading, first, last);
  const subject = !oblique && !owner && isSubject(layers, first, last, reading.opened === sentence);
  if (!oblique && kind.draft !== undefined && !owner) {
    reading.opened = sentence;
  }
  if (kind.draft === undefined && !subject && !kind.plural) return;
  reading.focus.add({
    draft: kind.draft,
    person: kind.person,
    plural: kind.plural,
    gender: kind.gender,
    first,
    last,
    sentence: narrativeAt(reading, first),
    subject,
    oblique,
    coordinated: isCoordinated(layers, first, last),
    quoted: reading.quoted.inside[first] === 1,
  });
}
