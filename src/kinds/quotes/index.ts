// All classes of cues; the first one that lists a verb gives it its class.

import { accuse } from './accuse.ts';
import { announce } from './announce.ts';
import { ask } from './ask.ts';
import { believe } from './believe.ts';
import type { CueKind } from './define.ts';
import { deny } from './deny.ts';
import { promise } from './promise.ts';
import { say } from './say.ts';
import { warn } from './warn.ts';

export const cueKinds: readonly CueKind[] = [
  say,
  ask,
  deny,
  promise,
  accuse,
  warn,
  announce,
  believe,
];
