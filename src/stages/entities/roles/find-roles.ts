// Gives persons the offices that the text names beside them: titles that stand together share the
// holder and, where each has none of its own, the body.

import type { Draft } from '../draft.ts';
import { bodyAfter, bodyBefore, type FoundBody } from './find-body.ts';
import { findHolder } from './find-holder.ts';
import { findStatus } from './find-status.ts';
import type { Holder } from './holder.ts';
import { keepRole } from './keep-role.ts';
import { isPerson, isTitle, type Scene, type Spot, sameSentence, spotAt } from './scene.ts';

const JOINTS: ReadonlySet<string> = new Set(['and', '&', '/', ',', '-', 'the']);
/** Ranks and forms of address that say nothing of the body of the title beside them. */
const RANK =
  /^(?:justice|judge|prof|professor|sheikh|dr|rev|fr|father|sister|hon|imam|datuk|nana|mp|maulana|alhaji|sir|lady|lord)\b|\b(?:gen|col|lt|maj|capt|sgt|general|colonel|major|captain|lieutenant|brigadier|admiral|commander)\.?$/i;

/** How often title and body are right on the development articles. */
const CONFIDENCE = { body: 0.7, none: 0.6, guess: 0.5 } as const;
const PROFESSOR = /^prof|\bprofessor$/i;
/** Offices that a place can be named for behind the holder's name. */
const OF_PLACE =
  /president|minister|king|queen|governor|mayor|premier|chancellor|prince|sultan|emir|chief|bishop|^sen|^rep|congress/i;

/** Adds to each person the roles found; returns the titles that have a holder. */
export function findRoles(scene: Scene): ReadonlySet<Spot> {
  const held = new Set<Spot>();
  let chain: { readonly holder: Holder; readonly end: number } | undefined;
  for (const group of titleGroups(scene)) {
    const first = group[0]?.mention.first ?? 0;
    const last = group.at(-1)?.mention.last ?? 0;
    const chained = chain !== undefined && continues(scene, chain.end, first);
    const holder = chained ? chain?.holder : findHolder(scene, first, last);
    if (holder === undefined) continue;
    const titles = isOthersTitle(scene, group, holder) ? group.slice(-1) : group;
    const bodies = titles.map(({ mention }) =>
      besideTitle(scene, mention.first, mention.last, holder),
    );
    const shared = bodies.find((body) => body !== undefined);
    for (const [index, spot] of titles.entries()) {
      held.add(spot);
      const rank = RANK.test(wordsOf(scene, spot));
      addRole(scene, spot, holder, bodies[index] ?? (rank ? undefined : shared));
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

/** `The Secretary and King Abdullah`: the first title is another's. */
function isOthersTitle(scene: Scene, group: readonly Spot[], holder: Holder): boolean {
  const [first] = group;
  if (first === undefined || group.length < 2 || !holder.rule.endsWith('title-before'))
    return false;
  const { lower } = scene.layers.tokens;
  return lower[first.mention.first - 1] === 'the' && lower[first.mention.last] === 'and';
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

function besideTitle(
  scene: Scene,
  first: number,
  last: number,
  holder: Holder,
): FoundBody | undefined {
  const before = bodyBefore(scene, first);
  if (before !== undefined) return before;
  const after = bodyAfter(scene, last);
  if (after !== undefined) return after;
  const { mention } = holder.spot;
  if (mention.first < last) return undefined;
  const { lower, words } = scene.layers.tokens;
  const title = scene.layers.source.text.slice(
    scene.layers.tokens.starts[first],
    scene.layers.tokens.ends[last - 1],
  );
  if (lower[mention.last] === 'of') return ofPerson(scene, title, mention.last);
  if (!PROFESSOR.test(title)) return undefined;
  // `Prof. Carotenuto, a volcanologist at the University of Naples,`
  if (lower[mention.last] !== ',' || !/^(?:an?|the)$/.test(lower[mention.last + 1] ?? '')) {
    return undefined;
  }
  for (let at = mention.last + 2; at < mention.last + 6; at += 1) {
    if (/^(?:at|with)$/.test(lower[at] ?? '')) return bodyAfter(scene, at);
    if (spotAt(scene, at) !== undefined || words[at] !== lower[at]) return undefined;
  }
  return undefined;
}

/** `President X of Kenya`, but not `Minister X of the Left` nor `Ambassador X of Saint Lucia`. */
function ofPerson(scene: Scene, title: string, last: number): FoundBody | undefined {
  const body = bodyAfter(scene, last);
  if (body?.draft === undefined) return undefined;
  if (scene.subtypeOf(body.draft) === 'party') return undefined;
  return body.draft.type !== 'place' || OF_PLACE.test(title) ? body : undefined;
}

function addRole(scene: Scene, spot: Spot, holder: Holder, body: FoundBody | undefined): void {
  const { tokens } = scene.layers;
  const { mention } = spot;
  const status = findStatus(scene, mention.first, mention.last, body?.token ?? mention.first);
  const plural = pluralHolders(scene, spot, holder);
  const title = plural.length > 1 ? wordsOf(scene, spot).replace(/s$/, '') : wordsOf(scene, spot);
  const first = Math.min(mention.first, holder.spot.mention.first, body?.token ?? Infinity);
  const last = Math.max(mention.last, holder.spot.mention.last, body?.last ?? 0);
  for (const draft of plural) {
    const of = scene.bodyOf(body, title, draft, mention.first);
    keepRole(draft, {
      title,
      ...(of === undefined || of === draft ? {} : { of }),
      status:
        status !== 'current'
          ? status
          : holder.past
            ? 'former'
            : holder.nominated
              ? 'candidate'
              : status,
      rule: holder.rule,
      confidence: CONFIDENCE[body !== undefined ? 'body' : of === undefined ? 'none' : 'guess'],
      evidence: { start: tokens.starts[first] ?? 0, end: tokens.ends[last - 1] ?? 0 },
    });
  }
}

/** `Presidents Japarov and Rahmon`: all that the plural is for; else the one holder. */
function pluralHolders(scene: Scene, { mention }: Spot, holder: Holder): readonly Draft[] {
  const { lower } = scene.layers.tokens;
  const holders = [holder.draft];
  const head = lower[mention.last - 1] ?? '';
  if (!head.endsWith('s') || !holder.rule.endsWith('title-before')) return holders;
  let end = holder.spot.mention.last;
  while (lower[end] === ',' || lower[end] === 'and') {
    const next = spotAt(scene, lower[end + 1] === 'and' ? end + 2 : end + 1);
    if (!isPerson(next)) break;
    holders.push(next.draft);
    end = next.mention.last;
  }
  return holders;
}

function wordsOf({ layers }: Scene, { mention }: Spot): string {
  return layers.source.text.slice(mention.start, mention.end);
}
