// Decides which phrases tell of one and the same deal, in one pass over the text: a name binds to
// its other uses, `the pact` to the last deal that it can stand for, a headline to what it announces.

import type { Entity } from '../../document.ts';
import type { DealPhrase } from './find-deals.ts';
import type { DealPeople } from './find-parties.ts';
import type { AssertedStage } from './find-status.ts';
import type { DealTerms } from './find-terms.ts';

/** A phrase with all that is read around it. */
export interface DealMention {
  readonly phrase: DealPhrase;
  readonly people: DealPeople;
  readonly stages: readonly AssertedStage[];
  readonly terms: DealTerms;
  /** Words of the phrase that tell what kind it is, lower-case lemmas. */
  readonly modifiers: readonly string[];
  readonly paragraph: number;
  /** Whether it stands in the headline. */
  readonly headline: boolean;
}

export interface DealGroup {
  readonly mentions: DealMention[];
  readonly heads: Set<string>;
  law: Entity | undefined;
}

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
]);
/** How many deals back a definite phrase may reach. */
const MEMORY = 6;
/** How many sentences after a deal its signing may be told without it. */
const NEAR = 4;
/** The last paragraph that may tell first of the deal in the headline. */
const ANNOUNCED = 4;

export function joinDeals(mentions: readonly DealMention[]): readonly DealGroup[] {
  const groups: DealGroup[] = [];
  const ofLaw = new Map<string, DealGroup>();
  for (const mention of mentions) {
    const { phrase } = mention;
    const law = phrase.law;
    let group = law === undefined ? undefined : ofLaw.get(law.id);
    group ??= groups.slice(-MEMORY).findLast((candidate) => isSame(candidate, mention));
    if (group === undefined) {
      if (phrase.strength === 'generic' || phrase.strength === 'implied') continue;
      group = { mentions: [], heads: new Set(), law: undefined };
      groups.push(group);
    }
    group.mentions.push(mention);
    group.heads.add(phrase.headLemma);
    if (law !== undefined) {
      group.law ??= law;
      ofLaw.set(law.id, group);
    }
  }
  return groups;
}

function isSame(group: DealGroup, mention: DealMention): boolean {
  const { phrase } = mention;
  if (phrase.law !== undefined && group.law !== undefined) {
    return phrase.last - phrase.first === 1 && group.heads.has(phrase.headLemma);
  }
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
  if (partiesConflict(group, mention)) return false;
  if (isApposition(last.phrase, phrase)) return true;
  const opening = (group.mentions[0]?.paragraph ?? 0) === 0;
  const announced = opening && mention.paragraph <= 1;
  if (opening && group.mentions.every(({ headline }) => headline)) {
    return mention.paragraph > 0 && mention.paragraph <= ANNOUNCED && phrase.strength !== 'generic';
  }
  const sharesHead = group.heads.has(phrase.headLemma);
  const generic = GENERIC_HEADS.has(phrase.headLemma) || phrase.strength === 'generic';
  if (phrase.determiner === 'definite') {
    if (phrase.law !== undefined) return sharesHead && announced;
    return sharesHead || generic;
  }
  if (phrase.strength === 'generic') return false;
  const headsAgree =
    sharesHead || generic || [...group.heads].some((head) => GENERIC_HEADS.has(head));
  return announced && headsAgree && mention.paragraph !== group.mentions[0]?.paragraph;
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
  const theirs = new Set(mention.people.parties);
  const ours = new Set(group.mentions.flatMap(({ people }) => people.parties));
  if (theirs.size === 0 || ours.size === 0) return false;
  const shared = [...theirs].filter((party) => ours.has(party)).length;
  return shared < Math.min(theirs.size, ours.size);
}
