// Gives persons the offices that the text names beside them: titles that stand together share the
// holder and, where each has none of its own, the body.

import type { DraftRole } from '../draft.ts';
import { bodyAfter, bodyBefore, type FoundBody } from './find-body.ts';
import { findHolder, type Holder } from './find-person.ts';
import { findStatus } from './find-status.ts';
import { isTitle, type Scene, type Spot, sameSentence, spotAt } from './scene.ts';

const JOINTS: ReadonlySet<string> = new Set(['and', '&', '/', ',', '-', 'the']);
/** Offices of a state: without a body in the text they belong to the country of the text. */
const STATE_OFFICE = /\bminister\b|\bprime minister\b/i;

/** Adds to each person the roles found; returns the titles that have a holder. */
export function findRoles(scene: Scene): ReadonlySet<Spot> {
  const held = new Set<Spot>();
  let chain: { readonly holder: Holder; readonly end: number } | undefined;
  for (const group of titleGroups(scene)) {
    const first = group[0]?.mention.first ?? 0;
    const last = group.at(-1)?.mention.last ?? 0;
    const holder =
      chain !== undefined && continues(scene, chain.end, first)
        ? chain.holder
        : findHolder(scene, first, last);
    if (holder === undefined) continue;
    const bodies = group.map(({ mention }) => bodyOf(scene, mention.first, mention.last, holder));
    const shared = bodies.find((body) => body !== undefined);
    for (const [index, spot] of group.entries()) {
      held.add(spot);
      addRole(scene, spot, holder, bodies[index] ?? shared);
    }
    const after = bodyAfter(scene, last);
    chain = holder.rule.endsWith('after')
      ? { holder, end: Math.max(last, after?.last ?? 0) }
      : undefined;
  }
  return held;
}

/** Titles joined by `and`, a comma or a stroke. */
function titleGroups(scene: Scene): readonly (readonly Spot[])[] {
  const groups: Spot[][] = [];
  let end = -1;
  for (const spot of scene.spots) {
    if (!isTitle(spot)) continue;
    const { first, last } = spot.mention;
    const group = groups.at(-1);
    if (group !== undefined && isJoined(scene, end, first)) group.push(spot);
    else groups.push([spot]);
    end = last;
  }
  return groups;
}

function isJoined(scene: Scene, end: number, first: number): boolean {
  if (end < 0 || first - end > 2 || !sameSentence(scene, end - 1, first)) return false;
  for (let at = end; at < first; at += 1) {
    if (!JOINTS.has(scene.layers.tokens.lower[at] ?? '')) return false;
  }
  return true;
}

/** `Ruto, president of Kenya and chairman of the panel`: the second title goes with the first. */
function continues(scene: Scene, end: number, first: number): boolean {
  if (!sameSentence(scene, end - 1, first) || first - end > 3 || first <= end) return false;
  const { lower } = scene.layers.tokens;
  const joint = lower[end] ?? '';
  if (joint !== 'and' && joint !== 'who') return false;
  for (let at = end + 1; at < first; at += 1) {
    if (spotAt(scene, at) !== undefined) return false;
  }
  return true;
}

function bodyOf(scene: Scene, first: number, last: number, holder: Holder): FoundBody | undefined {
  const before = bodyBefore(scene, first);
  if (before !== undefined) return before;
  const after = bodyAfter(scene, last);
  if (after !== undefined) return after;
  const { mention } = holder.spot;
  const next = scene.layers.tokens.lower[mention.last];
  return mention.first >= last && next === 'of' ? bodyAfter(scene, mention.last) : undefined;
}

function addRole(scene: Scene, spot: Spot, holder: Holder, body: FoundBody | undefined): void {
  const { source, tokens } = scene.layers;
  const { mention } = spot;
  const title = source.text.slice(mention.start, mention.end);
  const status = findStatus(scene, mention.first, mention.last, body?.token ?? mention.first);
  const home = STATE_OFFICE.test(title) ? scene.home : undefined;
  const of = body?.draft ?? home;
  const first = Math.min(mention.first, holder.spot.mention.first, body?.token ?? Infinity);
  const last = Math.max(mention.last, holder.spot.mention.last, body?.last ?? 0);
  const role: DraftRole = {
    title,
    ...(of === undefined ? {} : { of }),
    status:
      status !== 'current'
        ? status
        : holder.past
          ? 'former'
          : holder.nominated
            ? 'candidate'
            : status,
    rule: holder.rule,
    confidence: body === undefined && of !== undefined ? 0.7 : 0.85,
    evidence: { start: tokens.starts[first] ?? 0, end: tokens.ends[last - 1] ?? 0 },
  };
  keepRole(holder, role);
}

/** The same title twice is one role; the one with a body stands. */
function keepRole({ draft }: Holder, role: DraftRole): void {
  const same = draft.roles.findIndex(
    (known) =>
      known.title.toLowerCase() === role.title.toLowerCase() &&
      (known.of === undefined || role.of === undefined || known.of === role.of),
  );
  const known = draft.roles[same];
  if (known === undefined) draft.roles.push(role);
  else if (known.of === undefined && role.of !== undefined) draft.roles[same] = role;
}
