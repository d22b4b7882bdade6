// What the judge of events sees of an amount, second part: for each event the evidence that the kinds of
// figures name for it. A weight goes with what kind of evidence it is, whichever event it speaks for, so
// that rare events are judged by what was learnt of common ones.

import {
  type ArticleView,
  amountKinds,
  distanceTo,
  HINT_LISTS,
  type TreeWord,
  treeRelations,
} from './event-views.ts';
import type { AmountView, SentenceView } from './features.ts';

const governorRelations = ['object', 'of', 'subject', 'passive', 'value'];
const tellers = ['verb', 'phrase', 'noun', 'value'];
const ZONES = 4;

/** Where the features of evidence begin, and how many there are. */
function layOut(events: number) {
  let next = 0;
  const block = (size: number): number => {
    const at = next;
    next += size;
    return at;
  };
  const byKind = amountKinds.length;
  return {
    bias: block(events * byKind),
    topic: block(1 + byKind),
    told: block(tellers.length * (1 + byKind)),
    toldEvent: block(events),
    tree: block(treeRelations.length * HINT_LISTS),
    treeAny: block(HINT_LISTS * (1 + byKind)),
    governor: block(governorRelations.length * HINT_LISTS),
    governorAny: block(HINT_LISTS * byKind),
    unit: block(HINT_LISTS),
    inside: block(HINT_LISTS),
    zone: block(HINT_LISTS * 2 * ZONES),
    sentence: block(HINT_LISTS * (1 + byKind)),
    count: next,
  };
}

const layouts = new Map<number, ReturnType<typeof layOut>>();

function layoutFor(events: number): ReturnType<typeof layOut> {
  let layout = layouts.get(events);
  if (layout === undefined) {
    layout = layOut(events);
    layouts.set(events, layout);
  }
  return layout;
}

export function evidenceCount(events: number): number {
  return layoutFor(events).count;
}

function zoneOf(pieces: number): number {
  if (pieces <= 2) return 0;
  if (pieces <= 5) return 1;
  return pieces <= 12 ? 2 : 3;
}

/** Three numbers by turns: event, feature, value; `labels` are the events in order. */
export function eventEvidence(
  article: ArticleView,
  { hints }: SentenceView,
  amount: AmountView,
  treeWords: readonly TreeWord[],
  labels: readonly string[],
): readonly number[] {
  const layout = layoutFor(labels.length);
  const kind = Math.max(0, amountKinds.indexOf(amount.kind));
  const evidence: number[] = [];
  const add = (event: number, feature: number, value: number): void => {
    evidence.push(event, feature, value);
  };
  const seen = new Set<number>();
  /** What several words say counts once. */
  const once = (event: number, feature: number): void => {
    const key = event * layout.count + feature;
    if (seen.has(key)) return;
    seen.add(key);
    add(event, feature, 1);
  };
  for (let event = 0; event < labels.length; event += 1) {
    add(event, layout.bias + event * amountKinds.length + kind, 1);
    const topic = article.topics[event] as number;
    add(event, layout.topic, topic);
    add(event, layout.topic + 1 + kind, topic);
  }
  const [told = '', by = ''] = amount.told.split(' ');
  const event = labels.indexOf(told);
  if (event >= 0) {
    const teller = tellers.indexOf(by);
    add(event, layout.told + teller, 1);
    add(event, layout.told + tellers.length + teller * amountKinds.length + kind, 1);
    add(event, layout.toldEvent + event, 1);
  }
  for (const word of treeWords) {
    const relation = treeRelations.indexOf(word.relation);
    for (const { list, event: hinted } of word.hints) {
      once(hinted, layout.tree + relation * HINT_LISTS + list);
      once(hinted, layout.treeAny + list);
      once(hinted, layout.treeAny + HINT_LISTS + list * amountKinds.length + kind);
    }
  }
  for (const governor of amount.governors) {
    const relation = governorRelations.indexOf(governor.relation);
    for (const { list, event: hinted } of governor.hints) {
      once(hinted, layout.governor + relation * HINT_LISTS + list);
      once(hinted, layout.governorAny + list * amountKinds.length + kind);
    }
  }
  for (const { list, event: hinted } of amount.unitHints) once(hinted, layout.unit + list);
  for (let index = 0; index < hints.length; index += 1) {
    const within = index >= amount.first && index < amount.last;
    if (within && index < amount.numberLast) continue;
    const side = index < amount.first ? 0 : 1;
    const zone = side * ZONES + zoneOf(distanceTo(amount, index));
    for (const { list, event: hinted } of hints[index] ?? []) {
      if (within) {
        once(hinted, layout.inside + list);
        continue;
      }
      once(hinted, layout.zone + list * 2 * ZONES + zone);
      once(hinted, layout.sentence + list);
      once(hinted, layout.sentence + HINT_LISTS + list * amountKinds.length + kind);
    }
  }
  return evidence;
}
