// What rules find of the parties of a deal, joined over its phrases, and how the others look from
// each candidate.

import type { Entity } from '../../document.ts';
import type { CandidateView } from '../../models/agreements/features.ts';
import type { DealMention } from './join-deals.ts';

const PARTNER: ReadonlySet<string> = new Set(['listed', 'partner', 'lent to']);

/** A party of one phrase. */
interface FoundParty {
  readonly entity: Entity;
  /** The code of the state of a place. */
  readonly code: string | undefined;
  /** On which sides its reasons put it. */
  readonly partner: boolean;
  readonly agent: boolean;
  /** How many reasons there are. */
  readonly reasons: number;
}

/** The people of all phrases of a deal. */
export interface DealPeopleJoined {
  readonly parties: ReadonlySet<Entity>;
  readonly mediators: ReadonlySet<Entity>;
  readonly signatories: ReadonlySet<Entity>;
  /** How each party was found, in order. */
  readonly reasons: ReadonlyMap<Entity, ReadonlySet<string>>;
  /** The parties phrase by phrase. */
  readonly found: readonly FoundParty[];
}

export function joinPeople(mentions: readonly DealMention[]): DealPeopleJoined {
  const parties = new Set<Entity>();
  const mediators = new Set<Entity>();
  const signatories = new Set<Entity>();
  const reasons = new Map<Entity, Set<string>>();
  const found: FoundParty[] = [];
  for (const { people } of mentions) {
    for (const entity of people.parties) parties.add(entity);
    for (const entity of people.mediators) mediators.add(entity);
    for (const entity of people.signatories) signatories.add(entity);
    for (const [entity, own] of people.reasons) {
      let known = reasons.get(entity);
      if (known === undefined) {
        known = new Set();
        reasons.set(entity, known);
      }
      let partners = 0;
      for (const reason of own) {
        known.add(reason);
        if (PARTNER.has(reason)) partners += 1;
      }
      found.push({
        entity,
        code: entity.type === 'place' ? entity.links?.iso3166 : undefined,
        partner: partners > 0,
        agent: own.size > partners,
        reasons: own.size,
      });
    }
  }
  return { parties, mediators, signatories, reasons, found };
}

/** What rules find of the other parties of a deal. */
export function describeOthers(
  entity: Entity,
  { found }: DealPeopleJoined,
): Pick<CandidateView, 'rivalBound' | 'sides' | 'other'> {
  const own = entity.links?.iso3166;
  let partner = false;
  let agent = false;
  let rivalBound = false;
  let best: Entity | undefined;
  let most = 0;
  for (const other of found) {
    if (other.entity === entity) continue;
    if (other.code !== undefined && other.code === own) rivalBound = true;
    partner ||= other.partner;
    agent ||= other.agent;
    if (other.reasons <= most) continue;
    most = other.reasons;
    best = other.entity;
  }
  const sides = partner && agent ? 'both' : partner ? 'partner' : agent ? 'agent' : 'none';
  return { rivalBound, sides, other: best === undefined ? '' : `${best.type} ${best.subtype}` };
}
