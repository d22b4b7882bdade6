// Chooses what a pronoun refers to among the referents of the last sentences: gender decides, then
// nearness, subject before object, how often the text speaks of it, and who is quoted.

import type { Draft, Gender } from '../draft.ts';
import type { Focus, Referent } from './focus.ts';
import type { PronounForm } from './pronoun-forms.ts';

export interface Pronoun {
  readonly form: PronounForm;
  /** Number of the sentence in the narrative. */
  readonly sentence: number;
  readonly quoted: boolean;
  /** Who speaks in the quotation around it, if known: he does not call himself `he`. */
  readonly speaker?: Draft;
  readonly possessive: boolean;
}

const SENTENCES_BACK = 3;
const DISTANCE = [2, 1.7, 0.8, 0.3];
const WEIGHTS = {
  subject: 0.75,
  oblique: -0.4,
  coordinated: -0.5,
  gender: 0.55,
  quoted: -2.2,
  sameSubject: -1.8,
  count: 0.05,
} as const;
const LEAST = { person: 0.65, thing: 2.4, plural: 2.6 } as const;

export function resolvePronoun(
  pronoun: Pronoun,
  focus: Focus,
  genderOf: (draft: Draft) => Gender | undefined,
): Draft | undefined {
  const { kind } = pronoun.form;
  if (kind !== 'person' && kind !== 'thing' && kind !== 'plural') return undefined;
  const scores = new Map<Draft | 'none', number>();
  for (const referent of focus.recent(pronoun.sentence, SENTENCES_BACK)) {
    if (!agrees(referent, pronoun, genderOf)) continue;
    // A plural noun in between is nearly always what `they` means.
    if (kind === 'plural' && referent.draft === undefined) break;
    const score = scoreOf(referent, pronoun, focus, genderOf);
    const key = referent.draft ?? 'none';
    if (score > (scores.get(key) ?? Number.NEGATIVE_INFINITY)) scores.set(key, score);
  }
  let best: Draft | 'none' | undefined;
  let top: number = LEAST[kind];
  for (const [candidate, score] of scores) {
    if (score <= top) continue;
    best = candidate;
    top = score;
  }
  return best === 'none' ? undefined : best;
}

function agrees(
  referent: Referent,
  { form, speaker, quoted }: Pronoun,
  genderOf: (draft: Draft) => Gender | undefined,
): boolean {
  if (form.kind === 'person') {
    if (!referent.person || referent.plural) return false;
    if (referent.draft === undefined) {
      return referent.gender === undefined || referent.gender === form.gender;
    }
    if (quoted && referent.draft === speaker) return false;
    const gender = genderOf(referent.draft);
    return gender === undefined || gender === form.gender;
  }
  if (form.kind === 'thing') return !referent.person && !referent.plural;
  return referent.plural || referent.draft?.type === 'organization';
}

function scoreOf(
  referent: Referent,
  pronoun: Pronoun,
  focus: Focus,
  genderOf: (draft: Draft) => Gender | undefined,
): number {
  const distance = pronoun.sentence - referent.sentence;
  let score = DISTANCE[distance] ?? 0;
  if (referent.subject) score += WEIGHTS.subject;
  if (referent.oblique) score += WEIGHTS.oblique;
  if (referent.coordinated && pronoun.form.kind !== 'plural') score += WEIGHTS.coordinated;
  if (referent.quoted !== pronoun.quoted) score += WEIGHTS.quoted;
  const { draft } = referent;
  if (draft === undefined) return score;
  if (pronoun.form.gender !== undefined && genderOf(draft) === pronoun.form.gender) {
    score += WEIGHTS.gender;
  }
  score += WEIGHTS.count * Math.min(5, focus.countOf(draft));
  const object =
    pronoun.form.use === 'object' || (pronoun.form.use === 'any' && !pronoun.possessive);
  if (distance === 0 && referent.subject && object && pronoun.form.kind === 'person') {
    score += WEIGHTS.sameSubject;
  }
  return score;
}
