// Chooses whom a definite noun for a person means where it speaks: `the witness said`. It is the
// person on whom the text stands, if there is but one; a noun that does not speak is left alone,
// since it is more often somebody without a name.

import type { Draft, Gender } from '../draft.ts';
import type { Scene } from '../roles/scene.ts';
import type { Focus } from './focus.ts';
import type { NounPhrase } from './noun-phrase.ts';

const SENTENCES_BACK = 2;
const SAYING: ReadonlySet<string> = new Set([
  ...['say', 'tell', 'add', 'reply', 'answer', 'ask', 'note', 'recall', 'insist', 'explain'],
  ...['testify', 'write', 'warn', 'admit', 'argue', 'claim', 'declare', 'conclude', 'joke'],
  ...['acknowledge', 'remark', 'quip', 'stress', 'continue', 'announce', 'promise', 'vow'],
]);

export function resolvePersonNoun(
  scene: Scene,
  phrase: Pick<NounPhrase, 'first' | 'last'>,
  sentence: number,
  gender: string | undefined,
  { focus, genderOf }: PersonMemory,
): Draft | undefined {
  const { lower } = scene.layers.tokens;
  if (/^(?:of|who|whose|from|at|in)$/.test(lower[phrase.last] ?? '')) return undefined;
  if (!speaks(scene, phrase)) return undefined;
  let only: Draft | undefined;
  for (const referent of focus.recent(sentence, SENTENCES_BACK)) {
    const { draft, person, plural } = referent;
    if (!person || plural) continue;
    // Somebody without a name is as likely meant.
    if (draft === undefined) return undefined;
    // Whoever has an office is told by that.
    if (draft === only || draft.roles.length > 0) continue;
    const known = genderOf(draft);
    if (gender !== undefined && known !== undefined && gender !== known) continue;
    if (only !== undefined) return undefined;
    only = draft;
  }
  return only;
}

interface PersonMemory {
  readonly focus: Focus;
  readonly genderOf: (draft: Draft) => Gender | undefined;
}

/** `the witness said`, `said the witness` with its quotation. */
function speaks({ layers }: Scene, { first, last }: Pick<NounPhrase, 'first' | 'last'>): boolean {
  const { lemmas, tags, tokens } = layers;
  const after = tags[last] === 'AUX' || tags[last] === 'ADV' ? last + 1 : last;
  if (SAYING.has(lemmas[after] ?? '') && tags[after] !== 'NOUN') return true;
  return SAYING.has(lemmas[first - 1] ?? '') && /^["”’',]$/.test(tokens.lower[first - 2] ?? '');
}
