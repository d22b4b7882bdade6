// Loads wink-nlp with as much of its English model as tokens, sentences, tags and lemmas need. The
// package's own loader copies the whole model by way of JSON and reads what finds names and
// sentiment as well.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import metaCER from 'wink-eng-lite-web-model/dist/load-cer-meta-model.js';
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import stem from 'wink-eng-lite-web-model/dist/porter-stemmer.js';
import readabilityStats from 'wink-eng-lite-web-model/dist/readability-stats.js';
import createWink, { type WinkMethods } from 'wink-nlp';
import { openCore, type PackedCore, packCore } from './wink-core.ts';

const CORE = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

export interface LoadedWink {
  readonly methods: WinkMethods;
  /**
   * Makes it cut the next text as if it had read none before: it cuts a word otherwise once it has
   * met it. Returns how many words the model lacks it has met in all, each of which takes memory.
   */
  readonly forget: () => number;
}

export function loadWink(): LoadedWink {
  const core = openCore(readCore());
  const model = {
    core: () => core,
    sbd,
    pos,
    ner: () => ({ machines: [], transformers: [] }),
    negation,
    // Never run; any small automaton will do.
    sa: negation,
    metaCER,
    featureFn,
    addons: { stem, lemmatize, readabilityStats },
  };
  const methods = createWink(model as unknown as Parameters<typeof createWink>[0], ['sbd', 'pos']);
  const { list, hash } = core.features.lexeme;
  const known = list.length;
  let met = known;
  const forget = (): number => {
    for (; met < list.length; met += 1) delete hash[list[met] as string];
    return met - known;
  };
  return { methods, forget };
}

/** Where the build puts the core as it is packed; in the source there are no such files. */
const FILES: Readonly<Record<keyof PackedCore, string>> = {
  rest: 'wink-core.json',
  lexicon: 'wink-lexicon.bin',
  lexemes: 'wink-lexemes.bin',
};

/** What the build writes beside the place of this module: names of files and their bytes. */
export function packedFiles(): readonly (readonly [string, Uint8Array])[] {
  const core = packPackage();
  return [
    [FILES.rest, core.rest],
    [FILES.lexicon, core.lexicon],
    [FILES.lexemes, core.lexemes],
  ];
}

function readCore(): PackedCore {
  const path = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url));
  if (!existsSync(path(FILES.rest))) return packPackage();
  return {
    rest: readFileSync(path(FILES.rest)),
    lexicon: readFileSync(path(FILES.lexicon)),
    lexemes: readFileSync(path(FILES.lexemes)),
  };
}

function packPackage(): PackedCore {
  const path = createRequire(import.meta.url).resolve(CORE);
  return packCore(readFileSync(path, 'utf8'));
}
