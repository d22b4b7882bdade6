// The pronouns that can refer to an entity, with what they tell of it.

import type { Gender } from '../draft.ts';

export interface PronounForm {
  readonly kind: 'person' | 'thing' | 'plural' | 'speaker' | 'relative';
  readonly gender?: Gender;
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';
}

const male = { kind: 'person', gender: 'male' } as const;
const female = { kind: 'person', gender: 'female' } as const;

export const pronounForms: ReadonlyMap<string, PronounForm> = new Map<string, PronounForm>([
  ['he', { ...male, use: 'subject' }],
  ['him', { ...male, use: 'object' }],
  ['his', { ...male, use: 'possessive' }],
  ['himself', { ...male, use: 'reflexive' }],
  ['she', { ...female, use: 'subject' }],
  ['her', { ...female, use: 'any' }],
  ['hers', { ...female, use: 'possessive' }],
  ['herself', { ...female, use: 'reflexive' }],
  ['it', { kind: 'thing', use: 'any' }],
  ['its', { kind: 'thing', use: 'possessive' }],
  ['itself', { kind: 'thing', use: 'reflexive' }],
  ['they', { kind: 'plural', use: 'subject' }],
  ['them', { kind: 'plural', use: 'object' }],
  ['their', { kind: 'plural', use: 'possessive' }],
  ['theirs', { kind: 'plural', use: 'possessive' }],
  ['themselves', { kind: 'plural', use: 'reflexive' }],
  ['i', { kind: 'speaker', use: 'subject' }],
  ['me', { kind: 'speaker', use: 'object' }],
  ['my', { kind: 'speaker', use: 'possessive' }],
  ['myself', { kind: 'speaker', use: 'reflexive' }],
  ['we', { kind: 'speaker', use: 'subject' }],
  ['us', { kind: 'speaker', use: 'object' }],
  ['our', { kind: 'speaker', use: 'possessive' }],
  ['who', { kind: 'relative', use: 'subject' }],
  ['whom', { kind: 'relative', use: 'object' }],
  ['whose', { kind: 'relative', use: 'possessive' }],
  ['which', { kind: 'relative', use: 'any' }],
]);
