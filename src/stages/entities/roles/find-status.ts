// Tells whether an office is held now, was held, will be held or is sought.

import type { RoleStatus } from '../../../document.ts';
import type { Scene } from './scene.ts';

const FORMER: ReadonlySet<string> = new Set([
  ...['former', 'ex', 'ex-', 'then', 'one-time', 'onetime', 'ousted', 'deposed', 'late', 'retired'],
  ...['formerly', 'previously', 'sacked', 'longtime-former', 'erstwhile', 'disgraced'],
]);
const MOST_BEFORE = 4;

/** Status of the title from `first` to `last`; `outer` is the first token of its body, if before. */
export function findStatus(scene: Scene, first: number, last: number, outer: number): RoleStatus {
  const { lower } = scene.layers.tokens;
  const title = lower.slice(first, last).join(' ');
  if (/\b(?:candidate|nominee|hopeful)$/.test(title)) return 'candidate';
  const next = lower[last] ?? '';
  const second = lower[last + 1] ?? '';
  const suffix = next === '-' || next === '(' ? second : next;
  if (suffix === 'elect' || suffix === 'designate' || suffix === '-elect') return 'elect';
  if (/\belect$/.test(title)) return 'elect';
  if (/^(?:candidate|nominee|hopeful)$/.test(suffix)) return 'candidate';
  if (/^(?:retired|retd|ret)$/.test(suffix)) return 'former';
  const from = Math.min(first, outer);
  for (let at = first - 1; at >= from - MOST_BEFORE && at >= 0; at -= 1) {
    const word = lower[at] ?? '';
    if (at < from && /^[,.;:()]$|^(?:and|of|the|a|who)$/.test(word)) break;
    if (FORMER.has(word)) return 'former';
    if (word === 'acting' || word === 'interim') return 'acting';
    if (word === 'incoming') return 'elect';
  }
  if (/^(?:acting|interim)\b/.test(title)) return 'acting';
  return /^(?:former|ex)\b/.test(title) ? 'former' : 'current';
}
