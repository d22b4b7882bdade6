// All relation types, in the order of the documentation's table.

import { accused } from './accused.ts';
import { acquired } from './acquired.ts';
import { agreedWith } from './agreed-with.ts';
import { aided } from './aided.ts';
import { appointed } from './appointed.ts';
import { arrested } from './arrested.ts';
import { asked } from './asked.ts';
import { attacked } from './attacked.ts';
import { banned } from './banned.ts';
import { basedIn } from './based-in.ts';
import { bornIn } from './born-in.ts';
import { charged } from './charged.ts';
import { citizenOf } from './citizen-of.ts';
import { contracted } from './contracted.ts';
import { convicted } from './convicted.ts';
import { cooperatedWith } from './cooperated-with.ts';
import { criticized } from './criticized.ts';
import type { RelationKind } from './define.ts';
import { deployedTo } from './deployed-to.ts';
import { deported } from './deported.ts';
import { detained } from './detained.ts';
import { diedIn } from './died-in.ts';
import { dismissed } from './dismissed.ts';
import { elected } from './elected.ts';
import { endorsed } from './endorsed.ts';
import { expelled } from './expelled.ts';
import { extradited } from './extradited.ts';
import { familyOf } from './family-of.ts';
import { founded } from './founded.ts';
import { holdsPosition } from './holds-position.ts';
import { injured } from './injured.ts';
import { interviewedBy } from './interviewed-by.ts';
import { investedIn } from './invested-in.ts';
import { kidnapped } from './kidnapped.ts';
import { killed } from './killed.ts';
import { livesIn } from './lives-in.ts';
import { locatedIn } from './located-in.ts';
import { memberOf } from './member-of.ts';
import { mergedWith } from './merged-with.ts';
import { metWith } from './met-with.ts';
import { nominated } from './nominated.ts';
import { owns } from './owns.ts';
import { pardoned } from './pardoned.ts';
import { partOf } from './part-of.ts';
import { partneredWith } from './partnered-with.ts';
import { partyTo } from './party-to.ts';
import { praised } from './praised.ts';
import { protestedAgainst } from './protested-against.ts';
import { ratified } from './ratified.ts';
import { rejected } from './rejected.ts';
import { released } from './released.ts';
import { resignedFrom } from './resigned-from.ts';
import { sanctioned } from './sanctioned.ts';
import { seized } from './seized.ts';
import { sentenced } from './sentenced.ts';
import { signed } from './signed.ts';
import { spokeWith } from './spoke-with.ts';
import { succeeded } from './succeeded.ts';
import { sued } from './sued.ts';
import { supported } from './supported.ts';
import { threatened } from './threatened.ts';
import { violated } from './violated.ts';
import { visited } from './visited.ts';
import { withdrewFrom } from './withdrew-from.ts';

export const relationKinds: readonly RelationKind[] = [
  holdsPosition,
  memberOf,
  partOf,
  owns,
  founded,
  familyOf,
  locatedIn,
  basedIn,
  livesIn,
  bornIn,
  diedIn,
  citizenOf,
  metWith,
  spokeWith,
  visited,
  interviewedBy,
  signed,
  agreedWith,
  partyTo,
  ratified,
  withdrewFrom,
  violated,
  asked,
  praised,
  supported,
  endorsed,
  criticized,
  accused,
  rejected,
  threatened,
  aided,
  cooperatedWith,
  sanctioned,
  protestedAgainst,
  deployedTo,
  arrested,
  detained,
  charged,
  convicted,
  sentenced,
  deported,
  extradited,
  expelled,
  banned,
  seized,
  released,
  pardoned,
  attacked,
  killed,
  injured,
  kidnapped,
  appointed,
  nominated,
  elected,
  dismissed,
  resignedFrom,
  succeeded,
  acquired,
  mergedWith,
  investedIn,
  sued,
  contracted,
  partneredWith,
];
