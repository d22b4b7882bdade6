// Trains the tagger of names:
//   npm run train -- names --data DIR [--out DIR] [--part linear|network] [--fold 0..4|releases|newswire]
//                                                               the project's data
//   npm run train -- names --conll TRAIN --dev DEV --test TEST   any column file; prints conlleval's table
//   npm run train -- names-vocabulary --towns FILE [--vectors FILE --data DIR] [--out DIR]
//                                                               without vectors, phrases alone

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../../errors.ts';
import { lexiconTable } from '../../lexicons/en/load.ts';
import { loadStandoff } from '../../score/load-standoff.ts';
import { ownCorpus, ownNewswire, ownReleases } from '../own-corpus.ts';
import { wordVectors } from '../vectors/load.ts';
import { readWeights, writeWeights } from '../weights.ts';
import { type AssembleOptions, assemble, weightRows } from './assemble.ts';
import { parseVectors } from './clusters.ts';
import { labelColumns, renderConlleval, tagColumns } from './conlleval.ts';
import { type LabelledText, labelArticle, labelConll, labelMarked, tagMaps } from './corpus.ts';
import { labels } from './labels.ts';
import { learnNameNetwork } from './learn-network.ts';
import { loadVocabulary } from './load.ts';
import { createNameTagger, type NameTagger } from './predict.ts';
import { recaseCopies, recaseHeadlines } from './recase.ts';
import { createNetworkScorer } from './score-network.ts';
import { type CrfOptions, trainCrf } from './train-crf.ts';
import {
  buildVocabulary,
  countCasing,
  KEPT_WORDS,
  makeClusters,
  renewPhrases,
} from './train-vocabulary.ts';
import type { PHRASE_KINDS, Vocabulary } from './vocabulary.ts';

const assembleOptions: AssembleOptions = { least: 2, bits: 25 };
const crfOptions: CrfOptions = { epochs: 8, penalty: 5, rate: 0.1, seed: 1, log: console.log };
/** A weight nearer to 0 is left out of the file, and what one step of the file is worth. */
const LEAST_WEIGHT = 0.074;
const SCALE = 0.03;
const NETWORK_EPOCHS = 8;
/** There are more releases than other articles, and they are much alike. */
const RELEASE_WEIGHT = 0.5;
/** A third of the sentences of the stories stand among the tagged ones as well. */
const STORY_WEIGHT = 1;
const TAGGED_WEIGHT = 1.5;
/** Of so many parts of the articles `--fold` leaves one unread, or a folder of real texts: `unread.list`. */
const FOLDS = 5;
/** Column files are mostly smaller. */
const COLUMN_EPOCHS = 12;

const here = fileURLToPath(new URL('.', import.meta.url));

export function trainNames(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      part: { type: 'string' },
      fold: { type: 'string' },
      conll: { type: 'string' },
      dev: { type: 'string' },
      test: { type: 'string' },
    },
  });
  const vocabulary = loadVocabulary();
  if (values.conll !== undefined) {
    const texts = labelColumns(readFileSync(values.conll, 'utf8'));
    const tagger = createNameTagger(
      readWeights(learnLinearPart(texts, vocabulary), 'new'),
      vocabulary,
      createNetworkScorer(learnNetworkPart(texts, vocabulary, COLUMN_EPOCHS), wordVectors()),
    );
    for (const name of ['dev', 'test'] as const) {
      const path = values[name];
      if (path !== undefined) evaluate(path, tagger);
    }
    return;
  }
  if (values.data === undefined)
    throw new UsageError('names: --data DIR or --conll FILE is needed');
  const articles = readArticles(values.data);
  const releases = readStandoff(ownReleases, values.data, RELEASE_WEIGHT);
  const newswire = readStandoff(ownNewswire, values.data, STORY_WEIGHT);
  const unread =
    { releases, newswire }[values.fold ?? ''] ??
    articles.filter((_, index) => index % FOLDS === Number(values.fold));
  const read = [...articles, ...readFolder(ownCorpus), ...releases, ...newswire].filter(
    (text) => !unread.includes(text),
  );
  const texts = trainingTexts(read, values.data);
  const write = (file: string, bytes: Uint8Array): void => {
    const path = join(values.out ?? here, file);
    writeFileSync(path, bytes);
    console.log(`${path}: ${bytes.length} bytes`);
  };
  if (values.fold !== undefined) {
    write('unread.list', new TextEncoder().encode(unread.map(({ id }) => id).join('\n')));
  }
  if (values.part !== 'linear') {
    write('network.bin', learnNetworkPart(texts, vocabulary, NETWORK_EPOCHS));
  }
  if (values.part !== 'network') write('weights.bin', learnLinearPart(texts, vocabulary));
}

export function trainVocabulary(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      vectors: { type: 'string' },
      towns: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (values.towns === undefined) throw new UsageError('names-vocabulary: --towns is needed');
  const lists = readLists(values.towns);
  const { vectors, data } = values;
  if ((vectors === undefined) !== (data === undefined)) {
    throw new UsageError('names-vocabulary: --vectors and --data go together');
  }
  const bytes =
    vectors === undefined || data === undefined
      ? renewPhrases(loadVocabulary(), lists)
      : learnVocabulary(vectors, data, lists);
  const path = join(values.out ?? here, 'vocabulary.bin');
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}

function learnVocabulary(
  vectorsFile: string,
  data: string,
  lists: Parameters<typeof buildVocabulary>[3],
): Uint8Array {
  const vectors = parseVectors(readFileSync(vectorsFile, 'utf8'), KEPT_WORDS);
  const press = gunzipSync(readFileSync(join(data, 'text/press.jsonl.gz'))).toString();
  const voa = gunzipSync(readFileSync(join(data, 'text/voa-sentences.txt.gz'))).toString();
  const texts = [
    ...press
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text),
    voa.split('\n').join('\n\n'),
  ];
  return buildVocabulary(vectors.words, makeClusters(vectors), countCasing(texts), lists);
}

/** The lists whose phrases the vocabulary knows; towns come from a file, one name a line. */
function readLists(townsFile: string): Parameters<typeof buildVocabulary>[3] {
  const files = {
    country: 'countries',
    subdivision: 'subdivisions',
    city: 'cities',
    demonym: 'demonyms',
    people: 'peoples',
    natural: 'natural-places',
    office: 'offices',
    organization: 'known-organizations',
    facility: 'facilities',
    event: 'named-events',
    work: 'works-and-products',
  } satisfies Record<Exclude<(typeof PHRASE_KINDS)[number], 'town'>, string>;
  const towns = readFileSync(townsFile, 'utf8').split('\n').filter(Boolean);
  return Object.fromEntries([
    ...Object.entries(files).map(([kind, file]) => [kind, lexiconTable(file)]),
    ['town', new Map(towns.map((town) => [town, []]))],
  ]) as Parameters<typeof buildVocabulary>[3];
}

function learnNetworkPart(
  texts: readonly LabelledText[],
  vocabulary: Vocabulary,
  epochs: number,
): Uint8Array {
  return learnNameNetwork(texts, { facts: new Map(), vocabulary }, { epochs, report: console.log });
}

function learnLinearPart(texts: readonly LabelledText[], vocabulary: Vocabulary): Uint8Array {
  const data = assemble(texts, { facts: new Map(), vocabulary }, assembleOptions);
  console.log(`${data.keys.length} features, ${data.cellLabels.length} weights`);
  const learned = trainCrf(data, crfOptions);
  return writeWeights(
    { labels, scale: SCALE },
    weightRows(data, learned, LEAST_WEIGHT),
    learned.transitions,
  );
}

/** All annotated articles but those of `dev.list`. */
function readArticles(data: string): LabelledText[] {
  const development = new Set(readFileSync(join(data, 'dev.list'), 'utf8').split(/\s+/));
  return ['news-world', 'news-real']
    .flatMap((folder) => readFolder(join(data, folder)))
    .filter(({ id }) => !development.has(id));
}

function readFolder(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      labelArticle(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8'), 1),
    );
}

function readStandoff(folder: string, data: string, weight: number): LabelledText[] {
  return loadStandoff(folder, data, { onProblem: console.log }).map(({ id, source, marks = [] }) =>
    labelMarked(id, source.text, marks, weight),
  );
}

/** The articles, some of them recased, and the tagged news. */
function trainingTexts(articles: readonly LabelledText[], data: string): LabelledText[] {
  const voa = readFileSync(join(data, 'names/voa-train.conll'), 'utf8');
  return [
    ...recaseHeadlines(articles),
    ...recaseCopies(articles),
    ...labelConll('voa', voa, tagMaps.full, TAGGED_WEIGHT),
  ];
}

function evaluate(path: string, tagger: NameTagger): void {
  const documents = tagColumns(readFileSync(path, 'utf8'), tagger);
  console.log(`${path}\n${renderConlleval(documents)}`);
}
