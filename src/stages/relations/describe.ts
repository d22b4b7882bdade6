// Writes a relation out of what a pattern found or the model judged: title, factuality, source,
// date, codes and evidence.

import type { Entity, Span } from '../../document.ts';
import type { RelationKind } from '../../kinds/relations/define.ts';
import type { Lookup } from '../../lookup.ts';
import type { Item } from '../../match/unit.ts';
import type { Candidate } from './candidates.ts';
import type { PairedText, RelationLayers } from './find-pairs-of-text.ts';
import type { Judgement } from './judge.ts';
import { kinshipBetween } from './kinship.ts';
import { whenOf, whereOf } from './place-and-time.ts';
import type { Proposal } from './settle.ts';

export interface RelationScene extends PairedText {
  readonly layers: RelationLayers;
}

/** Types that carry the title of a post. */
const titled = new Set(['holds_position', 'appointed', 'nominated', 'resigned_from']);

/** Tokens between a title and the name that it belongs to, at most. */
const TITLE_DISTANCE = 3;

export function describeCandidate(candidate: Candidate, scene: RelationScene): Proposal {
  const { kind, object, sentence, trigger } = candidate;
  const { lookup } = scene;
  const span = trigger ?? spanOf(scene, candidate.first, candidate.last);
  const evidence = [lookup.sentenceSpan(sentence)];
  const standing = { factuality: candidate.factuality, confidence: candidate.confidence };
  return {
    relationKind: kind,
    relation: {
      ...endsOf(candidate.subject, object),
      ...standing,
      ...detailsOf(kind, candidate, scene),
      ...sourceOf(kind, span, candidate.subject, lookup),
      ...settingOf(kind, span, candidate, sentence, [candidate.subject?.id, object.id], scene),
      rule: candidate.rule,
      evidence,
    },
  };
}

export function describeJudgement(judgement: Judgement, scene: RelationScene): Proposal {
  const { kind, subject, object, chance, pair, candidate } = judgement;
  const { lookup } = scene;
  const first = Math.min(subject.first, object.first);
  const last = Math.max(subject.last, object.last);
  const span = candidate?.trigger ?? spanOf(scene, subject.first, subject.last);
  const { apart } = pair.code;
  const evidence = [lookup.sentenceSpan(pair.sentence)];
  if (apart > 0) evidence.unshift(lookup.sentenceSpan(pair.sentence - apart));
  return {
    relationKind: kind,
    relation: {
      ...endsOf(subject, object),
      factuality: candidate?.factuality ?? 'actual',
      confidence: Math.round(chance * 1000) / 1000,
      ...detailsOf(kind, { ...candidate, subject, object }, scene),
      ...sourceOf(kind, span, subject, lookup),
      ...(apart > 0
        ? {}
        : settingOf(kind, span, { first, last }, pair.sentence, [subject.id, object.id], scene)),
      rule: candidate?.rule ?? `${kind.type}/learned`,
      evidence,
    },
  };
}

function endsOf(subject: Item | undefined, object: Item): { subject?: string; object?: string } {
  return {
    ...(subject?.id === undefined ? {} : { subject: subject.id }),
    ...(object.id === undefined ? {} : { object: object.id }),
  };
}

type Details = Partial<Pick<Candidate, 'title' | 'role' | 'trigger' | 'negated' | 'former'>> &
  Pick<Candidate, 'object'> & { readonly subject?: Item };

function detailsOf(
  kind: RelationKind,
  { title, role, trigger, negated, former, subject, object }: Details,
  scene: RelationScene,
): Pick<Proposal['relation'], 'title' | 'kind' | 'status' | 'trigger' | 'negated' | 'event'> {
  const person = kind.type === 'holds_position' || kind.type === 'resigned_from' ? subject : object;
  const own = title ?? (titled.has(kind.type) && person ? titleBeside(person, scene) : undefined);
  const words =
    own === undefined ? role?.title : scene.lookup.words(spanOf(scene, own.first, own.last));
  const kin =
    kind.type === 'family_of' && subject !== undefined
      ? kinshipBetween(subject, object, scene.words)
      : undefined;
  return {
    ...(words === undefined ? {} : { title: words }),
    ...(kin === undefined ? {} : { kind: kin }),
    ...(former === true ? { status: 'former' as const } : {}),
    ...(trigger === undefined ? {} : { trigger }),
    ...(negated === true ? { negated: true as const } : {}),
    ...(kind.event === undefined ? {} : { event: kind.event }),
  };
}

/** The title nearest before the name, else the nearest behind it. */
function titleBeside(person: Item, { items }: RelationScene): Item | undefined {
  const titles = items.filter(({ type }) => type === 'TITLE');
  const before = titles.findLast(
    ({ last }) => last <= person.first && person.first - last <= TITLE_DISTANCE,
  );
  return (
    before ??
    titles.find(({ first }) => first >= person.last && first - person.last <= 2 * TITLE_DISTANCE)
  );
}

function spanOf({ layers }: RelationScene, first: number, last: number): Span {
  const start = layers.tokens.starts[first] ?? 0;
  return { start, end: layers.tokens.ends[last - 1] ?? start };
}

/** Who tells of an event. Ties (posts, seats, kinship) are the text's own, even inside a quote. */
function sourceOf(
  kind: RelationKind,
  span: Span,
  subject: Item | undefined,
  lookup: Lookup,
): { attributedTo?: string } {
  if (kind.event === undefined) return {};
  const source: Entity | undefined = lookup.sourceOf(span);
  return source === undefined || source.id === subject?.id ? {} : { attributedTo: source.id };
}

/** Where and when the event of the span took place. */
function settingOf(
  kind: RelationKind,
  trigger: Span,
  clause: { readonly first: number; readonly last: number },
  sentence: number,
  related: readonly (string | undefined)[],
  { layers, lookup, items }: RelationScene,
): Pick<Proposal['relation'], 'where' | 'when'> {
  if (kind.event === undefined) return {};
  const word = lookup.tokensOf(trigger).first;
  const frame = layers.frames.of(sentence).find(({ predicate }) => predicate === word);
  const { firsts, lasts } = layers.sentences;
  const bounds = { first: firsts[sentence] ?? 0, last: lasts[sentence] ?? 0 };
  return {
    ...whenOf(kind, clause, bounds, word, layers.dates.expressions),
    ...whereOf(kind, frame, items, related),
  };
}
