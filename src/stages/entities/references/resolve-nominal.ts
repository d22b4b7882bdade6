// Chooses what a definite noun or a title without a name refers to: the entity last mentioned that
// the noun fits.

import type { Draft } from '../draft.ts';
import { bodyAfter, bodyBefore } from '../roles/find-body.ts';
import type { Scene, Spot } from '../roles/scene.ts';
import type { Focus } from './focus.ts';
import type { HeadIndex } from './head-index.ts';

/** A kind alone points no further back than so many sentences. */
const SENTENCES_BACK = 5;

/** `the ministry`, `the company`. */
export function resolveNoun(
  noun: string,
  sentence: number,
  index: HeadIndex,
  focus: Focus,
): Draft | undefined {
  const named = latest(index.named(noun), focus, Number.NEGATIVE_INFINITY);
  if (named !== undefined) return named;
  return latest(index.ofKind(noun), focus, sentence - SENTENCES_BACK);
}

function latest(drafts: readonly Draft[], focus: Focus, from: number): Draft | undefined {
  let best: Draft | undefined;
  let token = -1;
  for (const draft of drafts) {
    const last = focus.lastOf(draft);
    if (last === undefined || last.sentence < from || last.first <= token) continue;
    best = draft;
    token = last.first;
  }
  return best;
}

/** Persons by the head word of their offices. */
export function indexOffices(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const head of new Set(draft.roles.map(({ title }) => titleHead(title)))) {
      const list = index.get(head);
      if (list === undefined) index.set(head, [draft]);
      else list.push(draft);
    }
  }
  return index;
}

/** `Minister of Finance` → `minister`, `deputy spokeswoman` → `spokeswoman`. */
export function titleHead(title: string): string {
  const [before = ''] = title.toLowerCase().split(/ (?:of|for|in|at|on) /);
  return before.split(/[ -]/).at(-1) ?? before;
}

/** `the minister`, `the Mexican president`: the holder of such an office mentioned last. */
export function resolveTitle(
  scene: Scene,
  spot: Spot,
  offices: ReadonlyMap<string, readonly Draft[]>,
  focus: Focus,
): Draft | undefined {
  const { source } = scene.layers;
  const { start, end, first, last } = spot.mention;
  const title = source.text.slice(start, end).toLowerCase();
  const body = (bodyBefore(scene, first) ?? bodyAfter(scene, last))?.draft;
  let best: Draft | undefined;
  let top = -1;
  for (const draft of offices.get(titleHead(title)) ?? []) {
    const fits = draft.roles.some(
      (role) =>
        titleHead(role.title) === titleHead(title) &&
        (body === undefined || role.of === undefined || role.of === body) &&
        (!title.includes(' ') || role.title.toLowerCase().includes(title) || body !== undefined),
    );
    const seen = focus.lastOf(draft);
    if (!fits || seen === undefined || seen.first <= top) continue;
    best = draft;
    top = seen.first;
  }
  return best;
}
