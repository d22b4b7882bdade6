// Decides whether a phrase can stand for a deal told before: by its words, its money, its parties
// and the place of both in the text.

import type { Entity } from '../../document.ts';
import { agreementKindOf } from '../../kinds/agreements/index.ts';
import type { DealPhrase } from './find-deals.ts';
import type { DealGroup, DealMention } from './join-deals.ts';

/** Heads that can stand for any deal. */
const GENERIC_HEADS = new Set([
  'agreement',
  'deal',
  'pact',
  'accord',
  'document',
  'text',
  'arrangement',
  'transaction',
  'terms',
  'framework',
]);
/** Heads that name the same sort of deal. */
const SORTS: readonly ReadonlySet<string>[] = [
  new Set(['truce', 'ceasefire', 'cease-fire', 'armistice', 'pause', 'cessation']),
  new Set(['treaty', 'convention', 'covenant', 'charter', 'protocol', 'compact']),
  new Set(['memorandum', 'mou', 'moc', 'understanding']),
  new Set(['contract', 'order', 'purchase', 'sale', 'lease']),
  new Set(['merger', 'takeover', 'acquisition', 'buyout', 'purchase', 'sale', 'offer', 'bid']),
  new Set([
    ...['loan', 'credit', 'line', 'facility', 'financing', 'bailout', 'rescue', 'package'],
    ...['programme', 'program', 'aid', 'funding', 'assistance', 'relief', 'lifeline', 'plan'],
  ]),
  new Set(['settlement', 'deal']),
  new Set(['partnership', 'venture', 'alliance', 'plan', 'roadmap', 'declaration', 'statement']),
];
/** How many sentences after a deal its signing may be told without it. */
const NEAR = 4;
/** How many sentences back `this settlement` may point. */
const POINTING = 2;
/** The last paragraph that may tell first of the deal in the headline. */
const ANNOUNCED = 4;

export function isSameDeal(group: DealGroup, mention: DealMention): boolean {
  const { phrase } = mention;
  if (phrase.law !== undefined && group.law !== undefined) return isShortName(group, phrase);
  const last = group.mentions.at(-1);
  if (last === undefined) return false;
  if (phrase.strength === 'implied') {
    const signed = group.mentions.some(({ stages }) =>
      stages.some(({ status }) => status === 'signed'),
    );
    return signed && phrase.sentence - last.phrase.sentence <= NEAR;
  }
  if (last.phrase.plural !== phrase.plural) return false;
  if (phrase.law === undefined && mention.modifiers.some((word) => isOther(word, group)))
    return false;
  if (amountsConflict(group, mention) || partiesConflict(group, mention)) return false;
  if (isApposition(last.phrase, phrase)) return true;
  const sharesHead = group.heads.has(phrase.headLemma);
  const generic = GENERIC_HEADS.has(phrase.headLemma) || phrase.strength === 'generic';
  const agrees = sharesHead || headsAgree(group.heads, phrase.headLemma);
  if (agrees && hasAmountOf(group, mention)) return true;
  const opening = (group.mentions[0]?.paragraph ?? 0) === 0;
  if (phrase.law !== undefined) {
    return opening && agrees && mention.paragraph <= ANNOUNCED && mayBeNamed(group, mention);
  }
  if (opening && group.mentions.every(({ headline }) => headline)) {
    return mention.paragraph > 0 && mention.paragraph <= ANNOUNCED && phrase.strength !== 'generic';
  }
  if (phrase.determiner === 'definite') {
    const points = mention.points && phrase.sentence - last.phrase.sentence <= POINTING;
    return sharesHead || generic || (points && agrees && phrase.strength !== 'faint');
  }
  if (phrase.strength === 'generic') return false;
  const announced = opening && mention.paragraph <= 1;
  return announced && agrees && mention.paragraph !== group.mentions[0]?.paragraph;
}

function headsAgree(heads: ReadonlySet<string>, head: string): boolean {
  if (GENERIC_HEADS.has(head)) return true;
  for (const other of heads) {
    if (GENERIC_HEADS.has(other)) return true;
    if (SORTS.some((sort) => sort.has(head) && sort.has(other))) return true;
  }
  return false;
}

/**
 * Whether a deal that the opening tells of can have this name: of the same kind, not made years
 * before where the opening tells news of one.
 */
function mayBeNamed(group: DealGroup, mention: DealMention): boolean {
  const kinds = new Set(group.mentions.map(kindOf).filter((kind) => kind !== 'other'));
  const kind = kindOf(mention);
  if (kind !== 'other' && kinds.size > 0 && !kinds.has(kind)) return false;
  const news = group.mentions.some(({ stages }) =>
    stages.some(({ status }) => status === 'signed' || status === 'agreed'),
  );
  return !(news && mention.old);
}

/** The kind that the words of the phrase alone tell. */
function kindOf({ phrase, modifiers }: DealMention): string {
  return agreementKindOf({
    head: phrase.headLemma,
    modifiers,
    subject: [],
    context: [],
    named: phrase.law !== undefined,
  });
}

/** `the Bipartisan Agreement` for the Bipartisan Infrastructure Agreement, `the Memorandum` for its full name. */
function isShortName(group: DealGroup, phrase: DealPhrase): boolean {
  if (phrase.last - phrase.first === 1) return group.heads.has(phrase.headLemma);
  const words = contentOf(phrase.law?.name ?? '');
  const known = contentOf(group.law?.name ?? '');
  const [few, many] = words.size <= known.size ? [words, known] : [known, words];
  return few.size > 1 && [...few].every((word) => many.has(word)) && few.size >= many.size - 1;
}

/** Words that many names share. */
const FORMAL = /^(?:the|of|on|in|for|to|a|an|and|between|memorandum|understanding|cooperation)$/;

function contentOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !FORMAL.test(word)),
  );
}

/** Words that set a deal apart from those told before: `the 1991 agreement`, `an earlier pact`. */
const OTHER = new Set([
  'earlier',
  'previous',
  'separate',
  'another',
  'similar',
  'other',
  'old',
  'original',
  'new',
]);

function isOther(word: string, group: DealGroup): boolean {
  const sets = OTHER.has(word) || /^(1[89]|20)\d\d$/.test(word);
  return sets && !group.mentions.some(({ modifiers }) => modifiers.includes(word));
}

/** `a truce, the Hilton Peace Agreement,`. */
function isApposition(before: DealPhrase, after: DealPhrase): boolean {
  return (
    before.sentence === after.sentence &&
    after.first - before.last <= 2 &&
    after.first > before.last
  );
}

/** Two deals with known parties are different if neither has all of the other's. */
function partiesConflict(group: DealGroup, mention: DealMention): boolean {
  const { phrase } = mention;
  // Of `the deal` only those that stand in its own phrase tell which deal it is.
  const bare = phrase.determiner === 'definite' && phrase.law === undefined;
  const theirs = keysOf(mention, bare);
  const ours = new Set(group.mentions.flatMap((one) => [...keysOf(one, false)]));
  if (theirs.size === 0 || ours.size === 0) return false;
  const shared = [...theirs].filter((party) => ours.has(party)).length;
  return shared < Math.min(theirs.size, ours.size);
}

/** Reasons that tell of the phrase itself who is bound. */
const OWN = new Set(['listed', 'before', 'in the name', 'lent to']);

/** The parties of a mention; a state, its people and its towns count as one. */
function keysOf({ people }: DealMention, own: boolean): ReadonlySet<string> {
  return new Set(
    people.parties
      .filter((party) => !own || [...(people.reasons.get(party) ?? [])].some((one) => OWN.has(one)))
      .map(keyOf),
  );
}

function keyOf({ id, type, links }: Entity): string {
  const state = type === 'place' || type === 'group' ? links?.iso3166 : undefined;
  return state ?? id;
}

/** How far two amounts for one deal may differ. */
const ROUNDING = 0.05;

function amountsConflict(group: DealGroup, mention: DealMention): boolean {
  const value = mention.terms.value?.value;
  if (value === undefined || hasAmountOf(group, mention)) return false;
  return group.mentions.some(
    ({ terms }) =>
      terms.value?.value !== undefined && terms.value.unit === mention.terms.value?.unit,
  );
}

function hasAmountOf(group: DealGroup, mention: DealMention): boolean {
  const value = mention.terms.value?.value;
  if (value === undefined) return false;
  return group.mentions.some(({ terms }) => {
    const known = terms.value?.value;
    if (known === undefined || terms.value?.unit !== mention.terms.value?.unit) return false;
    return Math.abs(known - value) <= ROUNDING * Math.max(known, value);
  });
}
