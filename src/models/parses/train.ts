// Learns the parser's weights from treebanks, with tags as the tagger gives them to text that it has
// not learned from. Same data and seed, same bytes.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashWord } from '../hash.ts';
import { tagNames } from '../tags/features.ts';
import { buildTagger, type Tagger } from '../tags/predict.ts';
import { learnTags, randomFrom, readTreebanks, trainingTreebanks } from '../tags/train.ts';
import { packWeights } from '../tags/weights.ts';
import { plainWord, type Vocabulary } from './inputs.ts';
import { type Lesson, learn } from './learn.ts';
import { buildParser, type Parser } from './predict.ts';
import type { TreebankSentence } from './treebank.ts';
import { packParser } from './weights.ts';

const EPOCHS = 14;
const SEED = 1;
/** Words that occur this often get an embedding of their own. */
const KNOWN_FROM = 2;

/** Tags as the tagger gives them to text that it has not learned from. */
function jackknife(sentences: readonly TreebankSentence[], folds: number): string[][] {
  const found: string[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = sentences.filter((_, index) => index % folds !== fold);
    const tagger = buildTagger(packWeights(learnTags(rest, { epochs: 4 })));
    for (const [index, sentence] of sentences.entries()) {
      if (index % folds === fold) found[index] = tagger(sentence.words);
    }
  }
  return found;
}

/** As a headline, in capitals, or without any: some sentences each time they are read. */
function rewriter(random: () => number): (words: readonly string[]) => readonly string[] {
  return (words) => {
    const draw = random();
    if (draw > 0.08) return words;
    if (draw > 0.055) return words.map((word) => word.toUpperCase());
    if (draw < 0.025) return words.map((word) => word.toLowerCase());
    return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  };
}

export function learnParser(
  sentences: readonly TreebankSentence[],
  report?: (line: string) => void,
): Uint8Array {
  const random = randomFrom(SEED);
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(({ words }) => words)) {
    const plain = plainWord(word);
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= KNOWN_FROM);
  const vocabulary: Vocabulary = {
    words: Int32Array.from(new Set(known.map(([word]) => hashWord(word)))).sort(),
  };
  const tags = jackknife(sentences, 4);
  const lessons: Lesson[] = sentences.map((sentence, index) => ({
    words: sentence.words,
    tags: Int32Array.from(tags[index] ?? [], (tag) => tagNames.indexOf(tag as never)),
    heads: sentence.heads,
    labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
  }));
  const { parameters, shape } = learn(
    lessons,
    vocabulary,
    { embedding: 64, state: 128, layers: 3, arc: 64, labels: labels.length },
    {
      epochs: EPOCHS,
      batch: 200,
      rate: 0.002,
      dropout: 0.25,
      random,
      counts,
      rewrite: rewriter(random),
      report: (epoch, loss) => report?.(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`),
    },
  );
  return packParser(labels, vocabulary, shape, parameters);
}

export interface ParseScore {
  readonly unlabelled: number;
  readonly labelled: number;
}

/** Shares of tokens, punctuation excluded, with the right head, and with the right relation too. */
export function scoreParses(
  parser: Parser,
  tagger: Tagger,
  sentences: readonly TreebankSentence[],
): ParseScore {
  let heads = 0;
  let both = 0;
  let total = 0;
  for (const sentence of sentences) {
    const found = parser(sentence.words, tagger(sentence.words));
    for (const [index, tag] of sentence.tags.entries()) {
      if (tag === 'PUNCT') continue;
      total += 1;
      if (found.heads[index] !== sentence.heads[index]) continue;
      heads += 1;
      if (found.labels[index] === sentence.labels[index]) both += 1;
    }
  }
  return { unlabelled: heads / total, labelled: both / total };
}

/** Learns from `data/ud`, writes the weights and returns what the test sets say of them. */
export function trainParses(data: string, report?: (line: string) => void): string {
  const sentences = trainingTreebanks(data);
  const packed = learnParser(sentences, report);
  writeFileSync(fileURLToPath(new URL('./parses.weights', import.meta.url)), packed);
  const tagger = buildTagger(packWeights(learnTags(sentences)));
  const parser = buildParser(packed);
  return ['ewt/dev', 'ewt/test', 'gum/news-dev', 'gum/news-test', 'pud/test']
    .map((name) => {
      const score = scoreParses(parser, tagger, readTreebanks(data, [name]));
      const [heads, both] = [score.unlabelled, score.labelled].map((s) => (100 * s).toFixed(2));
      return `${name} UAS ${heads} LAS ${both}`;
    })
    .join('\n');
}
