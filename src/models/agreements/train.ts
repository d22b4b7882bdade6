// Trains the judge of agreements and measures it by cross-validation over articles, those of DIR and
// the project's own:
//   npm run train -- agreements --data DIR [--folds 5] [--names found] [--own no]
// With `--names found` it is measured where the pipeline names them, with `--own no` without the
// project's own articles; neither writes weights.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '../../errors.ts';
import type { GoldArticle } from '../../score/gold-article.ts';
import { loadGold } from '../../score/load.ts';
import { loadGoldBeside } from '../../score/load-annotated.ts';
import { loadStandoff } from '../../score/load-standoff.ts';
import {
  addCounts,
  type Counts,
  countOutcomes,
  measuresOf,
  noCounts,
} from '../../score/outcome.ts';
import { scoreArticle } from '../../score/score.ts';
import { judgeDrafts } from '../../stages/agreements/agreements.ts';
import { ownCorpus, ownStandoff } from '../own-corpus.ts';
import { judgeInstance, type Learned, learnRelations } from '../relations/learn.ts';
import { encode } from '../relations/train.ts';
import { weightsPath } from './load.ts';
import { type AgreementJudge, createAgreementJudge, DEAL, PARTS } from './predict.ts';
import {
  type ArticleDrafts,
  kindLabels,
  makeInstances,
  rulesAlone,
  statusLabels,
} from './train-instances.ts';

/** How many models the weights are the mean of. */
const ROUNDS = 6;
const options = { epochs: 8, rate: 0.05, dropout: 0.5, least: 3, bias: -1 };

const agreementLabels: readonly string[] = [DEAL, ...PARTS, ...kindLabels, ...statusLabels];

export async function trainAgreements(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      folds: { type: 'string', default: '5' },
      names: { type: 'string', default: 'gold' },
      own: { type: 'string', default: 'yes' },
    },
  });
  if (values.data === undefined) throw new UsageError('agreements: --data DIR is needed');
  const onProblem = (problem: string) => console.log(problem);
  const given = await loadGold(values.data, { split: 'train', onProblem });
  const { data } = values;
  const own =
    values.own === 'no'
      ? []
      : [
          loadGoldBeside(ownCorpus, { onProblem }),
          ...ownStandoff.map((folder) => loadStandoff(folder, data, { onProblem })),
        ];
  const found = values.names === 'found';
  const articles = [...given, ...own.flat()].map((article) =>
    found ? withoutMarks(article) : article,
  );
  // Articles of one source stand together: a fold has some of each.
  const texts = makeInstances(articles, agreementLabels);
  console.log(
    `${texts.length} articles, ${texts.flatMap(({ instances }) => instances).length} instances`,
  );
  report(
    'rules',
    texts.flatMap((text) => outcomesOf(text, rulesAlone)),
  );
  const judged = crossValidate(texts, Number(values.folds));
  for (const [name, source] of [
    ['judged, the given ones', given],
    ['judged, the corpus', own[0] ?? []],
    ['judged, the releases', own[1] ?? []],
    ['judged, newswire', own[2] ?? []],
  ] as const) {
    const ids = new Set<unknown>(source.map(({ id }) => id));
    report(
      name,
      judged.filter(({ id }) => ids.has(id)).flatMap(({ outcomes }) => outcomes),
    );
  }
  if (found || values.own === 'no') return;
  const bytes = encode(learn(texts), [], { least: 0.01, scale: 0.01 });
  writeFileSync(weightsPath, bytes);
  console.log(`${weightsPath}: ${bytes.length} bytes`);
}

function withoutMarks({ marks: _, ...article }: GoldArticle): GoldArticle {
  return article;
}

/** What judges say of articles that they have not learned from. */
function crossValidate(
  texts: readonly ArticleDrafts[],
  folds: number,
): readonly { readonly id: string; readonly outcomes: ReturnType<typeof outcomesOf> }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const judge = judgeOf(learn(texts.filter((_, index) => index % folds !== fold)));
    return texts
      .filter((_, index) => index % folds === fold)
      .map((text) => ({ id: text.article.id, outcomes: outcomesOf(text, judge) }));
  }).flat();
}

/** Several models, each from the same texts in another order, made into one: their mean. */
function learn(texts: readonly ArticleDrafts[]): Learned {
  const models: Learned[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = Math.floor((round * texts.length) / ROUNDS);
    const rotated = [...texts.slice(from), ...texts.slice(0, from)];
    const instances = rotated.flatMap((text) => text.instances);
    models.push(learnRelations(instances, agreementLabels, 0, options));
  }
  return meanOf(models);
}

function meanOf(models: readonly Learned[]): Learned {
  const [first] = models;
  if (first === undefined) throw new Error('no model to take the mean of');
  const size = first.labels.length;
  const values = new Float32Array(first.values.length);
  const bias = new Float64Array(size);
  for (const model of models) {
    for (let label = 0; label < size; label += 1) {
      bias[label] = (bias[label] ?? 0) + (model.bias[label] ?? 0) / models.length;
    }
    for (const [feature, row] of first.rows) {
      const theirs = (model.rows.get(feature) ?? 0) * size;
      for (let label = 0; label < size; label += 1) {
        const cell = row * size + label;
        values[cell] = (values[cell] ?? 0) + (model.values[theirs + label] ?? 0) / models.length;
      }
    }
  }
  return { ...first, bias, values };
}

function judgeOf(learned: Learned): AgreementJudge {
  return createAgreementJudge(agreementLabels, (features, labels) => {
    const chances = judgeInstance(learned, {
      features: Int32Array.from(new Set(features)),
      fired: [],
      possible: labels,
      positive: [],
      open: [],
    });
    return labels.map((label) => chances[label] ?? 0);
  });
}

function outcomesOf(
  { article, layers, found }: ArticleDrafts,
  judge: AgreementJudge,
): ReturnType<typeof scoreArticle>['outcomes'] {
  const agreements = found === undefined ? [] : judgeDrafts(found.drafts, found.context, judge);
  return scoreArticle({ ...layers, agreements, diagnostics: [] }, article).outcomes.filter(
    ({ layer }) => layer === 'agreements',
  );
}

function report(name: string, outcomes: ReturnType<typeof outcomesOf>): void {
  const fields = new Map<string, Counts>();
  for (const outcome of outcomes) {
    const field = outcome.field ?? 'all';
    fields.set(field, addCounts(fields.get(field) ?? noCounts, countOutcomes([outcome])));
  }
  const cells = [...fields].sort().map(([field, counts]) => {
    const { precision = 0, recall = 0, f1 = 0 } = measuresOf(counts);
    return `${field} ${[precision, recall, f1].map((value) => (100 * value).toFixed(1)).join('/')}`;
  });
  console.log(`${name}: ${cells.join('  ')}`);
}
