// Lays titles and names over the tokens for the search for roles.

import type { Draft } from '../draft.ts';
import { findCountries } from '../home-country.ts';
import type { Scene, Spot } from './scene.ts';

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
  return {
    layers,
    spots,
    spotOfToken,
    ofCountry: ofCode,
    bodyOfNoun: () => undefined,
    ...(home === undefined ? {} : { home }),
  };
}
