// Says a relation as a sentence. Types that are a verb are read as they are (`met_with` → `met
// with`); the others have their words here.

import type { Assertion, Relation } from '../document.ts';
import type { Names } from './names.ts';

const phrases: Readonly<Record<string, string>> = {
  member_of: 'is a member of',
  part_of: 'is part of',
  located_in: 'is in',
  based_in: 'is based in',
  born_in: 'was born in',
  citizen_of: 'is a citizen of',
  family_of: 'is related to',
  party_to: 'is a party to',
  interviewed_by: 'was interviewed by',
};

const kinship: Readonly<Record<string, string>> = {
  spouse: 'is married to',
  parent: 'is a parent of',
  child: 'is a child of',
  sibling: 'is a sibling of',
};

export function relationSentence(relation: Relation, names: Names): string {
  const subject = names.of(relation.subject) || '(unnamed)';
  const object = names.of(relation.object);
  const { type, title = '' } = relation;
  const place = names.of(relation.where);
  const when = names.of(relation.when);
  const rest = `${place === '' ? '' : ` in ${place}`}${when === '' ? '' : ` (${when})`}`;
  if (type === 'holds_position') {
    return `${subject} is ${title || 'in office'}${object === '' ? '' : ` of ${object}`}${rest}`;
  }
  const verb = (relation.kind && kinship[relation.kind]) ?? phrases[type] ?? spaced(type);
  const office = title === '' ? '' : ` as ${title}`;
  return `${subject} ${verb}${object === '' ? '' : ` ${object}`}${office}${rest}`;
}

/** How it stands in the world; nothing where it is told as a fact. */
export function standing({ factuality, negated }: Assertion): string {
  const parts = [factuality === 'actual' ? '' : factuality, negated ? 'negated' : ''];
  return parts.filter((part) => part !== '').join(', ');
}

function spaced(code: string): string {
  return code.replaceAll('_', ' ');
}
