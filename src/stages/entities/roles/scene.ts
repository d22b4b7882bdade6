// What the search for roles sees of the text: its tokens with their tags, and on each token the
// title or name that covers it.

import type { EntitySubtype, Layers, Mention } from '../../../document.ts';
import type { Draft } from '../draft.ts';

/** A mention, title or name, with the draft that a name belongs to. */
export interface Spot {
  readonly mention: Mention;
  /** Absent for titles. */
  readonly draft?: Draft;
}

export interface Scene {
  readonly layers: Pick<Layers, 'source' | 'tokens' | 'sentences' | 'lemmas' | 'tags' | 'mentions'>;
  /** In order of the text. */
  readonly spots: readonly Spot[];
  /** Index into `spots` for each token, or -1. */
  readonly spotOfToken: Int32Array;
  /** The entity that stands for the country in which the text plays, if it tells one. */
  readonly home?: Draft;
  /** The entity that stands for a country: itself, else its nationality. */
  readonly ofCountry: (code: string) => Draft | undefined;
  /** The body that a common noun at a token refers to: `the ministry` before `'s spokesman`. */
  readonly bodyOfNoun: (token: number) => Draft | undefined;
  /** The body of a type named last before a token, in its sentence or the one before. */
  readonly bodyBefore: (token: number, type: 'organization' | 'place') => Draft | undefined;
  /** The body of an office: the one found beside it if it can be, else by the kind of office. */
  readonly bodyOf: (
    found: { readonly draft?: Draft } | undefined,
    title: string,
    holder: Draft,
    token: number,
  ) => Draft | undefined;
  readonly subtypeOf: (draft: Draft) => EntitySubtype | undefined;
}

export function spotAt(scene: Scene, token: number): Spot | undefined {
  const index = scene.spotOfToken[token] ?? -1;
  return index < 0 ? undefined : scene.spots[index];
}

export function isTitle(spot: Spot | undefined): boolean {
  return spot?.mention.type === 'TITLE';
}

/** A name with what it names. */
export type NameSpot = Spot & { readonly draft: Draft };

export function isPerson(spot: Spot | undefined): spot is NameSpot {
  return spot?.mention.type === 'PER';
}

/** Whether an office can belong to what the spot names. */
export function isBody(spot: Spot | undefined): spot is NameSpot {
  const type = spot?.draft?.type;
  return type === 'organization' || type === 'place' || type === 'group' || type === 'event';
}

/** Whether both tokens stand in one sentence. */
export function sameSentence({ layers }: Scene, one: number, other: number): boolean {
  const { ofToken } = layers.sentences;
  return ofToken[one] !== undefined && ofToken[one] === ofToken[other];
}
