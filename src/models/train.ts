// `npm run train -- MODEL …`: makes the generated files of a model. Each model's options stand in
// its own train.ts.

import { UsageError } from '../errors.ts';

export type Trainer = (args: readonly string[]) => void | Promise<void>;

const trainers: Readonly<Record<string, () => Promise<Trainer>>> = {
  agreements: async () => (await import('./agreements/train.ts')).trainAgreements,
  figures: async () => (await import('./figures/train.ts')).trainFigures,
  lemmas: async () => (await import('./lemmas/train.ts')).trainLemmas,
  names: async () => (await import('./names/train.ts')).trainNames,
  parses: async () => (await import('./parses/train.ts')).trainParses,
  relations: async () => (await import('./relations/train.ts')).trainRelations,
  tags: async () => (await import('./tags/train.ts')).trainTags,
  vectors: async () => (await import('./vectors/train.ts')).trainVectors,
  'names-vocabulary': async () => (await import('./names/train.ts')).trainVocabulary,
};

const [model = '', ...args] = process.argv.slice(2);
const trainer = trainers[model];
if (trainer === undefined) {
  console.error(`models that can be trained: ${Object.keys(trainers).join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    await (await trainer())(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
