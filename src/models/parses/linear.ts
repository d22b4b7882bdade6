// A greedy arc-hybrid parser with hashed linear features: moves and labels are scored apart.

import { hashText, mixHash } from '../tags/features.ts';

export const moveCount = 4;
export const Move = { shift: 0, left: 1, right: 2 } as const;

export interface View {
  readonly count: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
}

/** Index `count` is the root, at the end. */
export function viewSentence(words: readonly string[], tags: readonly string[]): View {
  const count = words.length;
  const word = new Int32Array(count + 2);
  const tag = new Int32Array(count + 2);
  for (let index = 0; index < count; index += 1) {
    word[index] = hashText((words[index] ?? '').slice(0, 40).toLowerCase().replace(/\d/g, '0'), 0);
    tag[index] = hashText(tags[index] ?? 'X', 0);
  }
  word[count] = 1;
  tag[count] = 1;
  word[count + 1] = 2;
  tag[count + 1] = 2;
  return { count, word, tag };
}

export interface State {
  readonly stack: Int32Array;
  size: number;
  next: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

export function startState(count: number): State {
  return {
    stack: new Int32Array(count + 2),
    size: 0,
    next: 0,
    heads: new Int32Array(count + 2).fill(-1),
    labels: new Int32Array(count + 2).fill(-1),
    leftmost: new Int32Array(count + 2).fill(count + 1),
    rightmost: new Int32Array(count + 2).fill(count + 1),
    lefts: new Int32Array(count + 2),
    rights: new Int32Array(count + 2),
  };
}

export function allowed(state: State, count: number, move: number): boolean {
  if (move === Move.shift) return state.next < count;
  if (move === Move.left) return state.size > 0 && (state.next < count || state.size === 1);
  return state.size > 1;
}

export function attach(state: State, head: number, dependent: number, label: number): void {
  state.heads[dependent] = head;
  state.labels[dependent] = label;
  if (dependent < head) {
    const left = state.leftmost[head] ?? 0;
    if (dependent < left) state.leftmost[head] = dependent;
    state.lefts[head] = (state.lefts[head] ?? 0) + 1;
  } else {
    state.rightmost[head] = dependent;
    state.rights[head] = (state.rights[head] ?? 0) + 1;
  }
}

export const moveFeatureCount = 44;
export const labelFeatureCount = 22;

const bucket = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);

export function moveRows(view: View, state: State, mask: number, rows: Int32Array): void {
  const { word, tag, count } = view;
  const none = count + 1;
  const { stack, size, next } = state;
  const s0 = size > 0 ? (stack[size - 1] ?? none) : none;
  const s1 = size > 1 ? (stack[size - 2] ?? none) : none;
  const s2 = size > 2 ? (stack[size - 3] ?? none) : none;
  const b0 = next <= count ? next : none;
  const b1 = next + 1 <= count ? next + 1 : none;
  const b2 = next + 2 <= count ? next + 2 : none;
  const w = (i: number): number => word[i] ?? 0;
  const t = (i: number): number => tag[i] ?? 0;
  const s0l = state.leftmost[s0] ?? none;
  const s0r = state.rightmost[s0] ?? none;
  const s1l = state.leftmost[s1] ?? none;
  const s1r = state.rightmost[s1] ?? none;
  const b0l = state.leftmost[b0] ?? none;
  const d = s0 === none ? 0 : bucket(b0 - s0);
  const d1 = s1 === none ? 0 : bucket(s0 - s1);
  let at = 0;
  const add = (a: number, b = 0, c = 0, e = 0): void => {
    let hash = Math.imul(a, 31) + b;
    hash = Math.imul(mixHash(hash, 3), 37) + c;
    hash = Math.imul(mixHash(hash, 5), 41) + e;
    rows[at] = mixHash(hash, 100 + at) & mask;
    at += 1;
  };
  const vS0 = (state.lefts[s0] ?? 0) * 8 + (state.rights[s0] ?? 0);
  const vS1 = (state.lefts[s1] ?? 0) * 8 + (state.rights[s1] ?? 0);
  const vB0 = state.lefts[b0] ?? 0;
  const lab = (i: number): number => state.labels[i] ?? -1;
  add(w(s0), t(s0));
  add(w(s0));
  add(t(s0));
  add(w(s1), t(s1));
  add(w(b0), t(b0));
  add(w(b0));
  add(w(b1), t(b1));
  add(w(b2), t(b2));
  add(t(b0), t(b1), t(b2));
  add(t(s0), t(b0), t(b1));
  add(w(s0), t(s0), w(b0), t(b0));
  add(w(s0), t(s0), t(b0));
  add(t(s0), w(b0), t(b0));
  add(w(s0), w(b0));
  add(t(s0), t(b0));
  add(w(s0), w(s1));
  add(w(s1), t(s1), t(s0));
  add(t(s1), w(s0), t(s0));
  add(t(s1), t(s0), t(b0));
  add(t(s2), t(s1), t(s0), t(b0));
  add(t(s1), t(s0), t(b0), t(b1));
  add(t(s0), t(s0l), t(b0));
  add(t(s0), t(s0r), t(b0));
  add(t(s1), t(s1r), t(s0));
  add(t(s1), t(s1l), t(s0));
  add(t(s0), t(b0l), t(b0));
  add(t(s0), t(s0r), t(s1));
  add(t(s0), t(s0l), t(s1));
  add(w(s0), t(b0), d);
  add(w(b0), t(s0), d);
  add(t(s0), t(b0), d);
  add(t(s1), t(s0), d1);
  add(w(s1), t(s0), d1);
  add(t(s0), vS0, t(b0));
  add(w(s0), vS0);
  add(t(s1), vS1, t(s0));
  add(t(b0), vB0, t(s0));
  add(lab(s0l), lab(s0r), t(s0), t(b0));
  add(lab(s1r), lab(s1l), t(s1), t(s0));
  add(w(s0), lab(s0r), t(b0));
  add(w(s0), lab(s0l), t(b0));
  add(w(s1), w(b0), t(s0));
  add(w(s0), t(b0), t(b1));
  add(w(s2), t(s1), t(s0));
}

export function labelRows(
  view: View,
  state: State,
  head: number,
  dependent: number,
  mask: number,
  rows: Int32Array,
): void {
  const { word, tag, count } = view;
  const none = count + 1;
  const w = (i: number): number => word[i] ?? 0;
  const t = (i: number): number => tag[i] ?? 0;
  const side = head > dependent ? 1 : 2;
  const d = bucket(Math.abs(head - dependent)) * 4 + side;
  const dl = state.leftmost[dependent] ?? none;
  const dr = state.rightmost[dependent] ?? none;
  const hl = state.leftmost[head] ?? none;
  const before = dependent > 0 ? dependent - 1 : none;
  const beforeHead = head > 0 ? head - 1 : none;
  let at = 0;
  const add = (a: number, b = 0, c = 0, e = 0): void => {
    let hash = Math.imul(a, 31) + b;
    hash = Math.imul(mixHash(hash, 3), 37) + c;
    hash = Math.imul(mixHash(hash, 5), 41) + e;
    rows[at] = mixHash(hash, 200 + at) & mask;
    at += 1;
  };
  add(w(dependent), t(dependent), side);
  add(w(head), t(head), side);
  add(w(dependent), side);
  add(t(dependent), t(head), d);
  add(w(dependent), t(head), side);
  add(t(dependent), w(head), side);
  add(w(dependent), w(head));
  add(t(dependent), t(head), w(dl));
  add(t(dependent), t(head), t(dl), t(dr));
  add(t(dependent), t(head), w(before));
  add(t(dependent), t(head), t(before), t(dependent + 1));
  add(w(dl), t(dependent), side);
  add(w(dl), w(head), t(dependent));
  add(t(dependent), w(head), d);
  add(t(head), side, state.lefts[head] ?? 0, state.rights[head] ?? 0);
  add(t(dependent), t(head), t(beforeHead), t(head + 1));
  add(w(head), w(hl), t(dependent), side);
  add(w(dr), t(dependent), t(head));
  add(w(before), w(dependent), side);
  add(t(dependent), side, state.labels[dl] ?? -1, state.labels[dr] ?? -1);
  add(t(dependent), side, t(head), state.labels[hl] ?? -1);
  add(t(dependent), side, w(head), state.labels[state.rightmost[head] ?? none] ?? -1);
}
