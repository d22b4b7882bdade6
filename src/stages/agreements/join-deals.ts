// Decides which phrases tell of one and the same deal, in one pass over the text: a name binds to
// its other uses, `the pact` to the last deal that it can stand for, a headline to what it announces.

import type { Entity } from '../../document.ts';
import type { DealPhrase } from './find-deals.ts';
import type { DealPeople } from './find-parties.ts';
import type { AssertedStage } from './find-status.ts';
import type { DealTerms } from './find-terms.ts';
import { isSameDeal } from './same-deal.ts';

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
  /** Whether it is dated to an earlier year than the article. */
  readonly old: boolean;
  /** Whether it points back: `this settlement`. */
  readonly points: boolean;
}

export interface DealGroup {
  readonly mentions: DealMention[];
  readonly heads: Set<string>;
  law: Entity | undefined;
}

/** How many deals back a definite phrase may reach. */
const MEMORY = 6;

export function joinDeals(mentions: readonly DealMention[]): readonly DealGroup[] {
  const groups: DealGroup[] = [];
  const ofLaw = new Map<string, DealGroup>();
  for (const mention of mentions) {
    const { phrase } = mention;
    const law = phrase.law;
    let group = law === undefined ? undefined : ofLaw.get(law.id);
    group ??= groups.slice(-MEMORY).findLast((candidate) => isSameDeal(candidate, mention));
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
