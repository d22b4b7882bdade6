// The plainest clauses that a frame pattern stands for, as sequences, so that they are found even
// where the tree of the sentence is wrong: `X arrested Y`, `Y was arrested by X`.

import { regularForms } from './frame.ts';
import type { FramePattern, SequencePattern } from './pattern.ts';

/** `subject` and `object` are slots: `<PER|ORG:subject>`. */
export function plainClauses(
  pattern: FramePattern,
  subject: string,
  object: string,
): readonly SequencePattern[] {
  const verbs = (pattern.verbs ?? []).filter((verb) => !verb.includes(' '));
  const transitive = pattern.subject === 'agent' && pattern.object.split(' ')[0] === 'patient';
  if (verbs.length === 0 || !transitive || pattern.beside !== undefined || pattern.negated)
    return [];
  const forms = `~${[...new Set(verbs.flatMap((verb) => [verb, ...regularForms(verb)]))].join('|')}`;
  const { id, confidence } = pattern;
  const base = {
    id,
    for: pattern.for,
    spread: ['subject', 'object'] as const,
    ...(confidence === undefined ? {} : { confidence }),
  };
  return [
    { ...base, sequence: `${subject} have|has|had|also? #ADV? ${forms} the|a? <TITLE>? ${object}` },
    {
      ...base,
      sequence: `${object} #AUX|ADV* be|been|is|was|were #ADV? ${forms} by the? ${subject}`,
    },
  ];
}
