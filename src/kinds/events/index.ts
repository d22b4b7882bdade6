// The event categories of PLOVER 2. To add one, write a file from `_template.ts` and a line here.

import { accuse } from './accuse.ts';
import { agree } from './agree.ts';
import { aid } from './aid.ts';
import { assault } from './assault.ts';
import { coerce } from './coerce.ts';
import { concede } from './concede.ts';
import { consult } from './consult.ts';
import { cooperate } from './cooperate.ts';
import type { EventKind } from './define.ts';
import { mobilize } from './mobilize.ts';
import { protest } from './protest.ts';
import { reject } from './reject.ts';
import { request } from './request.ts';
import { retreat } from './retreat.ts';
import { sanction } from './sanction.ts';
import { support } from './support.ts';
import { threaten } from './threaten.ts';

export const eventKinds: readonly EventKind[] = [
  agree,
  consult,
  support,
  cooperate,
  aid,
  concede,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
];
