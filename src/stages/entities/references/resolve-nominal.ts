// Chooses what a definite noun or a title without a name refers to: the entity last mentioned that
// the noun fits.

import type { Draft } from '../draft.ts';
import { bodyAfter, bodyBefore } from '../roles/find-body.ts';
import { type Scene, type Spot, spotAt } from '../roles/scene.ts';
import type { Focus } from './focus.ts';
import type { HeadIndex } from './head-index.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A kind alone points no further back than so many sentences. */
const SENTENCES_BACK = 4;
const WEIGHTS = { sentence: -0.6, subject: 1, oblique: -0.5, count: 0.2 } as const;
const MOST_COUNTED = 6;

/**
 * `the ministry`, `the company`. The noun alone may mean what is of its kind; with other words, as
 * in `the security pact`, it must stand in the name. A name set behind it decides: `the agency,
 * Kalayaan Crew Management,`.
 */
export function resolveNoun(
  scene: Scene,
  phrase: NounPhrase,
  sentence: number,
  index: HeadIndex,
  focus: Focus,
): Draft | undefined {
  const { noun, last } = phrase;
  const { lower } = scene.layers.tokens;
  if (lower[last] === 'of' || spotAt(scene, last) !== undefined) return undefined;
  const apposed = lower[last] === ',' ? spotAt(scene, last + 1) : undefined;
  if (apposed?.draft !== undefined && apposed.draft.type !== 'person') {
    const fits = [...index.named(noun), ...index.ofKind(noun)].includes(apposed.draft);
    if (fits && /^[,.;]$/.test(lower[apposed.mention.last] ?? '')) return apposed.draft;
  }
  const holders = index.named(noun).filter((draft) => holdsModifiers(scene, phrase, draft));
  const named = best(holders, focus, sentence, Number.POSITIVE_INFINITY);
  if (named !== undefined || phrase.modified) return named;
  const candidates = index.ofKind(noun);
  const { home } = scene;
  // `the country` without a name is that in which the text plays.
  if (home !== undefined && candidates.includes(home) && focus.lastOf(home) !== undefined) {
    return home;
  }
  return best(candidates, focus, sentence, SENTENCES_BACK);
}

/** Whether the nouns before the noun stand in the name too: not so in `the Perambra hospital`. */
function holdsModifiers(scene: Scene, { first, last }: NounPhrase, { names }: Draft): boolean {
  const { tokens, tags } = scene.layers;
  for (let at = first + 1; at < last - 1; at += 1) {
    const tag = tags[at];
    const word = tokens.lower[at] ?? '';
    if (tag !== 'NOUN' && tag !== 'PROPN') continue;
    if (!names.some(({ words }) => words.includes(word))) return false;
  }
  return true;
}

/** The candidate that scores best by nearness, subject and number of mentions. */
function best(
  drafts: readonly Draft[],
  focus: Focus,
  sentence: number,
  reach: number,
): Draft | undefined {
  let found: Draft | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    const last = focus.lastOf(draft);
    if (last === undefined || sentence - last.sentence > reach) continue;
    const score =
      WEIGHTS.sentence * Math.min(SENTENCES_BACK, sentence - last.sentence) +
      (last.subject ? WEIGHTS.subject : 0) +
      (last.oblique ? WEIGHTS.oblique : 0) +
      WEIGHTS.count * Math.min(MOST_COUNTED, focus.countOf(draft));
    if (score <= top) continue;
    found = draft;
    top = score;
  }
  return found;
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

/** Short forms and forms of address beside the noun that takes them up: `Sen. Ruiz`, `the senator`. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawmaker', 'representative'],
  ['mp', 'representative'],
  ['mla', 'representative'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['maj', 'major'],
  ['sgt', 'sergeant'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['justice', 'judge'],
  ['magistrate', 'judge'],
  ['father', 'priest'],
  ['fr', 'priest'],
  ['rev', 'pastor'],
  ['reverend', 'pastor'],
  ['ceo', 'executive'],
  ['coun', 'councillor'],
  ['cllr', 'councillor'],
  ['councilman', 'councillor'],
  ['councilwoman', 'councillor'],
  ['pm', 'minister'],
  ['king', 'monarch'],
  ['queen', 'monarch'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
]);

/** `Minister of Finance` → `minister`, `Sen.` → `senator`. */
export function titleHead(title: string): string {
  const [before = ''] = title.toLowerCase().split(/ (?:of|for|in|at|on) /);
  const head = before.replace(/\.$/, '').split(/[ -]/).at(-1) ?? before;
  return NOUNS.get(head) ?? head;
}

/** A deputy is not meant by the office alone. */
function isDeputy(title: string): boolean {
  return /\b(?:deputy|vice|assistant|under|sub|joint)\b/i.test(title);
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
        isDeputy(role.title) === isDeputy(title) &&
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
