// Compares relations: type, subject and object are the same once entities are matched, in either
// order for a symmetric type. Relations without a subject are not scored. Factuality, negation,
// attribution, title and kind are compared on the matched ones.

import type { Relation } from '../../document.ts';
import { foldName } from '../fold-name.ts';
import type { GoldRelation } from '../gold.ts';
import { compareField, type Outcome } from '../outcome.ts';
import { type CompareContext, compareItems, foundKey, goldWords, overlapOf } from './context.ts';

/** Types whose subject and object may change places. */
const symmetricTypes: ReadonlySet<string> = new Set([
  'family_of',
  'met_with',
  'spoke_with',
  'agreed_with',
  'cooperated_with',
]);

const inverseKinds: ReadonlyMap<string, string> = new Map([
  ['parent', 'child'],
  ['child', 'parent'],
]);

type Order = 'same' | 'swapped';

export function compareRelations(context: CompareContext): readonly Outcome[] {
  const { document, article, lookup } = context;
  const orderOf = (found: Relation, gold: GoldRelation): Order | undefined => {
    if (found.type !== gold.type) return undefined;
    const subject = context.keys.get(found.subject ?? '');
    const object = context.keys.get(found.object ?? '');
    if (subject === undefined || object === undefined) return undefined;
    if (subject === gold.subject && object === gold.object) return 'same';
    const swapped = subject === gold.object && object === gold.subject;
    return swapped && symmetricTypes.has(gold.type) ? 'swapped' : undefined;
  };
  const wordsOf = (id: string | undefined): string => {
    const figure = document.figures?.find((item) => item.id === id);
    return (
      lookup.entity(id ?? '')?.name ??
      (figure && lookup.words(figure)) ??
      document.agreements?.find((item) => item.id === id)?.name ??
      id ??
      ''
    );
  };
  return compareItems<Relation, GoldRelation>({
    layer: 'relations',
    found: (document.relations ?? []).filter((relation) => relation.subject !== undefined),
    gold: (article.gold.relations ?? []).filter((relation) => relation.subject !== undefined),
    similarity: (found, gold) => {
      if (orderOf(found, gold) === undefined) return 0;
      const { evidence } = gold;
      const nearby =
        evidence !== undefined && found.evidence.some((span) => overlapOf(span, evidence) > 0);
      return (
        1 +
        (foldName(found.title ?? '') === foldName(gold.title ?? '') ? 8 : 0) +
        (found.factuality === gold.factuality ? 4 : 0) +
        ((found.negated ?? false) === gold.negated ? 2 : 0) +
        (nearby ? 1 : 0)
      );
    },
    describeFound: (found) => ({
      type: found.type,
      words: phrase(found.type, wordsOf(found.subject), wordsOf(found.object), found.title),
      rule: found.rule,
      confidence: found.confidence,
      ...spanOf(found.trigger ?? found.evidence[0]),
    }),
    describeGold: (gold) => ({
      type: gold.type,
      words: phrase(
        gold.type,
        goldWords(context, gold.subject),
        goldWords(context, gold.object),
        gold.title,
      ),
      ...spanOf(gold.evidence),
    }),
    compareFields: (found, gold, subject) => {
      const swapped = orderOf(found, gold) === 'swapped';
      const kind = swapped ? (inverseKinds.get(found.kind ?? '') ?? found.kind) : found.kind;
      return [
        ...compareField(subject, 'factuality', found.factuality, gold.factuality),
        ...compareField(subject, 'negated', polarity(found.negated), polarity(gold.negated)),
        ...compareField(
          subject,
          'attributedTo',
          foundKey(context, found.attributedTo),
          gold.attributedTo,
        ),
        ...compareField(subject, 'title', foldedTitle(found.title), foldedTitle(gold.title)),
        ...compareField(subject, 'kind', kind, gold.kind),
      ];
    },
  }).outcomes;
}

function phrase(type: string, subject: string, object: string, title: string | undefined): string {
  return `${type}(${subject}, ${object}${title === undefined ? '' : `, ${title}`})`;
}

function polarity(negated: boolean | undefined): string {
  return negated ? 'negated' : 'asserted';
}

function foldedTitle(title: string | undefined): string | undefined {
  return title === undefined ? undefined : foldName(title);
}

function spanOf(span: Outcome['span']): Pick<Outcome, 'span'> {
  return span === undefined ? {} : { span };
}
