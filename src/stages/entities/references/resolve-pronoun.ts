// Chooses what a pronoun refers to among the referents of the last sentences: gender decides, then
// nearness, subject before object, how often the text speaks of it, and who is quoted.

import type { Draft, Gender } from '../draft.ts';
import type { Focus, Referent } from './focus.ts';
import type { PronounForm } from './pronoun-forms.ts';
import type { LastSpeaker } from './speaker-trail.ts';

export interface Pronoun {
  readonly form: PronounForm;
  /** Number of the sentence in the narrative. */
  readonly sentence: number;
  readonly quoted: boolean;
  /** Who speaks in the quotation around it, if known: he does not call himself `he`. */
  readonly speaker?: Draft;
  /** Who spoke before, of a pronoun that says who speaks now. */
  readonly lastSpeaker?: LastSpeaker;
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
  lastSpeaker: 0.5,
  otherGender: -2,
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

/** Whether the draft has just spoken, in the paragraph of the pronoun that says who speaks now. */
function spokeLast(draft: Draft, { lastSpeaker }: Pronoun): boolean {
  return lastSpeaker?.sameParagraph === true && lastSpeaker.draft === draft;
}

function agrees(
  referent: Referent,
  pronoun: Pronoun,
  genderOf: (draft: Draft) => Gender | undefined,
): boolean {
  const { form, speaker, quoted } = pronoun;
  if (form.kind === 'person') {
    if (!referent.person || referent.plural) return false;
    if (referent.draft === undefined) {
      return referent.gender === undefined || referent.gender === form.gender;
    }
    if (quoted && referent.draft === speaker) return false;
    const gender = genderOf(referent.draft);
    // A first name may mislead: he who has just spoken is not ruled out by it.
    return gender === undefined || gender === form.gender || spokeLast(referent.draft, pronoun);
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
  score += WEIGHTS.count * Math.min(5, focus.countOf(draft));
  const gender = pronoun.form.gender === undefined ? undefined : genderOf(draft);
  if (spokeLast(draft, pronoun)) score += WEIGHTS.lastSpeaker;
  if (gender !== undefined) {
    score += gender === pronoun.form.gender ? WEIGHTS.gender : WEIGHTS.otherGender;
  }
  const object =
    pronoun.form.use === 'object' || (pronoun.form.use === 'any' && !pronoun.possessive);
  if (distance === 0 && referent.subject && object && pronoun.form.kind === 'person') {
    score += WEIGHTS.sameSubject;
  }
  return score;
}
