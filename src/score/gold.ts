// The shape of gold, what is true of one article. The same shape serves
// `records/ID.json` beside annotated articles and `gold.json` beside `fixtures/articles/<name>/article.txt`:
//
// {
//   "title": "…", "published": "2025-04-03",           for people; the date that "Tuesday" is reckoned from
//   "entities":   [{ "key": "tovar", "type": "person", "names": ["Ana Tovar", "Tovar"] }],
//   "relations":  [{ "type": "lives_in", "subject": "tovar", "object": "lima",
//                    "factuality": "actual", "evidence": "Ana Tovar of Lima" }],
//   "agreements": [{ "key": "a1", "name": "…", "kind": "treaty", "status": "signed", "evidence": "…" }],
//   "figures":    [{ "key": "f1", "text": "about 40 homes", "kind": "count", "comparator": "about",
//                    "value": 40, "unit": "home", "evidence": "burned down about 40 homes" }],
//   "quotes":     [{ "kind": "direct", "text": "We met", "speaker": "tovar" }],
//   "dates":      [{ "text": "Tuesday", "value": "2025-04-01", "evidence": "said on Tuesday" }]
// }
//
// A key stands for an item, `text`, `evidence` and `names` are words of the article. A layer that
// is left out has no gold and is not scored; one that is empty says that nothing is to be found.
// Where the words of a figure, quote or date stand more than once, those inside `evidence` are
// meant, and items with equal words stand in the order of the text. Names and dates as spans come
// from the marks (`link-notation.ts`): the annotated article itself, or `article.marks.txt`.

import type { RoleStatus, Span } from '../document.ts';

export interface GoldRole {
  readonly title: string;
  readonly of?: string;
  readonly status: RoleStatus;
}

export interface GoldEntity {
  readonly key: string;
  readonly type: string;
  readonly subtype?: string;
  /** The fullest first. */
  readonly names: readonly string[];
  readonly roles: readonly GoldRole[];
  /** The first place of its fullest name. */
  readonly span?: Span;
}

export interface GoldRelation {
  readonly type: string;
  readonly subject?: string;
  readonly object: string;
  readonly title?: string;
  readonly kind?: string;
  readonly factuality: string;
  readonly negated: boolean;
  readonly attributedTo?: string;
  readonly evidence?: Span;
}

export interface GoldSignatory {
  readonly person: string;
  readonly for?: string;
}

export interface GoldAgreement {
  readonly key: string;
  readonly name: string;
  readonly law?: string;
  readonly kind: string;
  readonly status: string;
  readonly parties: readonly string[];
  readonly signatories: readonly GoldSignatory[];
  readonly mediators: readonly string[];
  readonly place?: string;
  readonly evidence?: Span;
}

export interface GoldFigure extends Span {
  readonly key: string;
  readonly kind: string;
  readonly comparator: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly event?: string;
  readonly attributedTo?: string;
  readonly where?: string;
  readonly about?: string;
  readonly factuality: string;
}

export interface GoldQuote {
  readonly kind: string;
  readonly parts: readonly Span[];
  /** Key of the entity that speaks. */
  readonly speaker?: string;
  /** Where the speaker has no name: the words for them. */
  readonly speakerText?: string;
  readonly cue?: Span;
}

export interface GoldDate extends Span {
  readonly value?: string;
}

/** Gold by layer; a layer that is absent has none. */
export interface GoldRecords {
  readonly published?: string;
  readonly entities?: readonly GoldEntity[];
  readonly relations?: readonly GoldRelation[];
  readonly agreements?: readonly GoldAgreement[];
  readonly figures?: readonly GoldFigure[];
  readonly quotes?: readonly GoldQuote[];
  readonly dates?: readonly GoldDate[];
}
