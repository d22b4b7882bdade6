// Lays titles and names over the tokens for the search for roles, and answers which body is meant
// where a title has none beside it.

import { lexiconTable } from '../../../lexicons/en/load.ts';
import type { Draft } from '../draft.ts';
import { findCountries } from '../home-country.ts';
import { rememberSubtypes } from '../subtypes/index.ts';
import { cityOf, findOfficeBody, isPartySeat, type OfficeBodies } from './office-body.ts';
import type { Scene, Spot } from './scene.ts';

/** A body named so many sentences back can still be meant. */
const SENTENCES_BACK = 1;
const FAR_BACK = 3;
const ANYWHERE = 40;
const LONG_PARAGRAPH = 8;
/** So many names of the sentence before are looked at, no more. */
const MOST_NAMES = 40;

export function createScene(layers: Scene['layers'], drafts: readonly Draft[]): Scene {
  const ownerAt = new Map<number, Draft>();
  for (const draft of drafts) for (const { first } of draft.names) ownerAt.set(first, draft);
  const spotOfToken = new Int32Array(layers.tokens.count).fill(-1);
  const spots: Spot[] = [];
  for (const mention of layers.mentions) {
    const draft = mention.type === 'TITLE' ? undefined : ownerAt.get(mention.first);
    spotOfToken.fill(spots.length, mention.first, mention.last);
    spots.push({ mention, ...(draft === undefined ? {} : { draft }) });
  }
  const { ofCode, home } = findCountries(drafts);
  const knownSubtype = rememberSubtypes(layers);
  const search = (
    token: number,
    sentences: number,
    fits: (draft: Draft) => boolean,
  ): Draft | undefined => {
    const { ofToken } = layers.sentences;
    const from = (ofToken[token] ?? 0) - sentences;
    for (let index = spotBefore(spots, token); index >= 0; index -= 1) {
      const spot = spots[index];
      if (spot === undefined || (ofToken[spot.mention.first] ?? 0) < from) return undefined;
      if (spot.draft !== undefined && fits(spot.draft)) return spot.draft;
    }
    return undefined;
  };
  const bodyBefore: Scene['bodyBefore'] = (token, type) =>
    search(
      token,
      SENTENCES_BACK,
      (draft) => draft.type === type && knownSubtype(draft) !== 'media' && !isSpot(draft),
    );
  const isOffice = (draft: Draft): boolean =>
    draft.type === 'organization' && knownSubtype(draft) !== 'media';
  const bodies: OfficeBodies = {
    ofCountry: ofCode,
    drafts,
    subtypeOf: knownSubtype,
    found: new Map(),
    inParagraph: (token) => {
      const { ofToken, paragraphs } = layers.sentences;
      const sentence = ofToken[token] ?? 0;
      let opening = sentence;
      const least = Math.max(0, sentence - LONG_PARAGRAPH);
      while (opening > least && paragraphs[opening - 1] === paragraphs[sentence]) opening -= 1;
      return search(token, sentence - opening, isOffice);
    },
    opensPrevious: (token) => {
      const { ofToken, firsts } = layers.sentences;
      const sentence = ofToken[token] ?? 0;
      const from = firsts[sentence - 1] ?? 0;
      const to = firsts[sentence] ?? 0;
      const begin = spotBefore(spots, from) + 1;
      for (let index = begin; index < Math.min(spots.length, begin + MOST_NAMES); index += 1) {
        const spot = spots[index];
        if (spot === undefined || spot.mention.first >= to) return undefined;
        if (spot.draft !== undefined && isOffice(spot.draft)) return spot.draft;
      }
      return undefined;
    },
    ...(home === undefined ? {} : { home }),
  };
  return {
    layers,
    spots,
    spotOfToken,
    ofCountry: ofCode,
    bodyOfNoun: (token) => {
      const noun = layers.tokens.lower[token] ?? '';
      if (noun === 'government' || noun === 'country') return home;
      if (noun === 'city' || noun === 'town' || noun === 'village') return cityOf(bodies);
      const kinds = lexiconTable('nominal-nouns').get(noun);
      if (kinds === undefined) return undefined;
      const holds = ({ type, names }: Draft): boolean =>
        type === 'organization' && names.some(({ words }) => words.includes(noun));
      return (
        search(token, ANYWHERE, holds) ??
        search(token, FAR_BACK, (draft) => kinds.includes(knownSubtype(draft) ?? ''))
      );
    },
    bodyBefore,
    bodyOf: (found, title, holder, token) => {
      const sits = found?.draft !== undefined && isPartySeat(title, knownSubtype(found.draft));
      if (found !== undefined && !sits) return found.draft;
      return findOfficeBody(bodies, title, holder, token);
    },
    subtypeOf: knownSubtype,
    ...(home === undefined ? {} : { home }),
  };
}

/** Facilities and rivers have no offices. */
function isSpot(draft: Draft): boolean {
  return draft.type === 'place' && draft.names.every(({ type }) => type !== 'GPE');
}

/** Index of the last mention that ends at or before the token. */
function spotBefore(spots: readonly Spot[], token: number): number {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spots[middle]?.mention.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
