// Decides whether a word can stand in a phrase around an office: `former`, `deputy`, `company`.

import { isCommonNoun } from '../references/noun-phrase.ts';
import type { Scene } from './scene.ts';

export function isPhraseWord(scene: Scene, at: number): boolean {
  const tag = scene.layers.tags[at];
  return (
    isCommonNoun(scene, at) ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    tag === 'NOUN' ||
    tag === 'DET' ||
    tag === 'ADV'
  );
}
