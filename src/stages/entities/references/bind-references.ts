// Reads the text once from left to right and binds pronouns and nominals to entities: each looks
// back at what has been mentioned so far.

import type { Layers } from '../../../document.ts';
import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft, Gender } from '../draft.ts';
import { isPerson, type Scene, type Spot, spotAt } from '../roles/scene.ts';
import { subtypeOf } from '../subtypes/index.ts';
import { createFocus, type Focus } from './focus.ts';
import { genderOf } from './gender.ts';
import { isOblique, isSubject } from './grammar.ts';
import { createHeadIndex, type HeadIndex } from './head-index.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type PronounForm, pronounForms } from './pronoun-forms.ts';
import { findQuotedTokens, type QuotedTokens } from './quoted-tokens.ts';
import { indexOffices, resolveNoun, resolveTitle } from './resolve-nominal.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

export interface ReferenceLayers extends Pick<Layers, 'quotes'> {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  /** Titles that stand beside their holder. */
  readonly held: ReadonlySet<Spot>;
}

interface Reading {
  readonly scene: Scene;
  readonly focus: Focus;
  readonly heads: HeadIndex;
  readonly offices: ReadonlyMap<string, readonly Draft[]>;
  readonly held: ReadonlySet<Spot>;
  readonly quoted: QuotedTokens;
  readonly genderOf: (draft: Draft) => Gender | undefined;
}

export function bindReferences({ scene, drafts, held, quotes }: ReferenceLayers): void {
  const { tokens, sentences } = scene.layers;
  const reading: Reading = {
    scene,
    held,
    focus: createFocus(),
    heads: createHeadIndex(drafts, (draft) => subtypeOf(draft, scene.layers)),
    offices: indexOffices(drafts),
    quoted: findQuotedTokens({ tokens, sentences, quotes }),
    genderOf: rememberGender(scene),
  };
  for (let at = 0; at < tokens.count; at += 1) {
    const spot = spotAt(scene, at);
    if (spot !== undefined) {
      if (spot.mention.first === at) readSpot(reading, spot);
      continue;
    }
    const form = pronounForms.get(tokens.lower[at] ?? '');
    if (form !== undefined) readPronoun(reading, at, form);
    else if (scene.layers.tags[at] === 'NOUN') readNoun(reading, at);
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
  const found = indefinite ? undefined : resolveTitle(scene, spot, offices, focus);
  if (found === undefined) {
    block(reading, mention.first, mention.last, true, false);
    return;
  }
  const first = opener === 'the' ? mention.first - 1 : mention.first;
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
  const followedByName =
    spotAt(scene, phrase.last) !== undefined || tokens.lower[phrase.last] === 'of';
  if (nominal && phrase.determiner === 'definite' && !phrase.plural && !followedByName) {
    const found = resolveNoun(noun, narrativeAt(reading, at), heads, focus);
    if (found !== undefined) {
      bind(reading, found, phrase.first, phrase.last, 'nominal', 'entities/nominal');
      return;
    }
  }
  if (isPerson(spotAt(scene, phrase.last))) return;
  const gender = people?.[0];
  block(
    reading,
    phrase.first,
    phrase.last,
    people !== undefined,
    phrase.plural || noun === 'people' || noun === 'police',
    gender === 'male' || gender === 'female' ? gender : undefined,
  );
}

function readPronoun(reading: Reading, at: number, form: PronounForm): void {
  const { scene, focus, quoted } = reading;
  const { tokens, tags } = scene.layers;
  const bracketed = bracketedReferent(scene, at);
  if (bracketed !== undefined) {
    bind(reading, bracketed, at, at + 1, 'pronoun', 'entities/bracketed');
    return;
  }
  if (form.kind === 'relative') {
    const before = tokens.lower[at - 1] === ',' ? at - 2 : at - 1;
    const spot = spotAt(scene, before);
    const fits = spot?.draft !== undefined && (isPerson(spot) || tokens.lower[at] === 'which');
    if (fits && spot.draft !== undefined && spot.mention.last === before + 1) {
      bind(reading, spot.draft, at, at + 1, 'pronoun', 'entities/relative');
    }
    return;
  }
  const next = tags[at + 1];
  if (tokens.lower[at] === 'it' && !(next === 'VERB' || next === 'AUX' || next === 'ADV')) return;
  if (tokens.lower[at] === 'it' && isExpletive(scene, at)) return;
  const found = resolvePronoun(
    {
      form,
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

/** `she (Tovar)`, `he [Tovar]`. */
function bracketedReferent(scene: Scene, at: number): Draft | undefined {
  const { lower } = scene.layers.tokens;
  const open = lower[at + 1];
  if (open !== '(' && open !== '[') return undefined;
  const spot = spotAt(scene, at + 2);
  const close = lower[spot?.mention.last ?? -1];
  return spot !== undefined && (close === ')' || close === ']') ? spot.draft : undefined;
}

/** `it is clear that`, `it was not until`. */
function isExpletive({ layers }: Scene, at: number): boolean {
  const { tokens, tags } = layers;
  const next = tokens.lower[at + 1] ?? '';
  if (/^(?:seems|appears|seemed|appeared|takes|took|turns|turned|remains)$/.test(next)) return true;
  if (tags[at + 1] !== 'AUX') return false;
  let after = at + 2;
  while (tags[after] === 'AUX' || tags[after] === 'ADV' || tags[after] === 'PART') after += 1;
  return tags[after] === 'ADJ' || tokens.lower[after] === 'that' || tags[after] === 'SCONJ';
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
  const { layers } = reading.scene;
  reading.focus.add({
    draft,
    person: draft.type === 'person',
    plural: draft.type === 'group',
    first,
    last,
    sentence: narrativeAt(reading, first),
    subject: isSubject(layers, first, last),
    oblique: isOblique(layers, first),
    quoted: reading.quoted.inside[first] === 1,
  });
}

/** Notes a subject that is no entity, so that pronouns do not look past it. */
function block(
  reading: Reading,
  first: number,
  last: number,
  person: boolean,
  plural: boolean,
  gender?: Gender,
): void {
  const { layers } = reading.scene;
  const subject = isSubject(layers, first, last);
  if (!subject) return;
  reading.focus.add({
    person,
    plural,
    ...(gender === undefined ? {} : { gender }),
    first,
    last,
    sentence: narrativeAt(reading, first),
    subject,
    oblique: false,
    quoted: reading.quoted.inside[first] === 1,
  });
}
