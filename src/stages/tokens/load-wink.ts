// Loads wink-nlp with as much of its English model as tokens, sentences, tags and lemmas need. The
// package's own loader copies the whole model by way of JSON and reads what finds names and
// sentiment as well; leaving that out saves a quarter of the start-up.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import metaCER from 'wink-eng-lite-web-model/dist/load-cer-meta-model.js';
import negation from 'wink-eng-lite-web-model/dist/load-negation-model.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import stem from 'wink-eng-lite-web-model/dist/porter-stemmer.js';
import readabilityStats from 'wink-eng-lite-web-model/dist/readability-stats.js';
import createWink, { type WinkMethods } from 'wink-nlp';

const CORE = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

export function loadWink(): WinkMethods {
  const model = {
    core: () => readCore(createRequire(import.meta.url).resolve(CORE)),
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
  return createWink(model as unknown as Parameters<typeof createWink>[0], ['sbd', 'pos']);
}

/** A feature of words as the model stores it: its values, and what looks them up. */
interface Feature {
  readonly list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
  maxIndex?: number;
}

interface Core {
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly packing: {
    /** For each feature: word, mask, shift, whether it has a list (0), whether it is extended (1). */
    readonly layout: Readonly<Record<string, readonly [number, number, number, number, number]>>;
    efList: string[];
  };
  readonly features: Readonly<Record<string, Feature>> & {
    readonly lexeme: Feature;
    readonly posClusters: { readonly list: (string | Set<number>)[] };
  };
}

/** The core of the model in the form that wink-nlp works with. */
function readCore(path: string): Core {
  const core = JSON.parse(readFileSync(path, 'utf8')) as Core;
  core.lexicon = decodeNumbers(core.lexicon as string);
  core.xpansions = decodeNumbers(core.xpansions as string);
  core.packing.efList = [];
  for (const [name, [, mask, shift, listed, extended]] of Object.entries(core.packing.layout)) {
    const feature = core.features[name];
    if (listed === 0 && feature !== undefined) {
      indexValues(feature);
      feature.maxIndex = mask >>> shift;
    }
    if (extended === 1) core.packing.efList.push(name);
  }
  indexValues(core.features.lexeme);
  const clusters = core.features.posClusters.list;
  for (const [index, cluster] of clusters.entries()) {
    const names = String(cluster).split('_');
    clusters[index] = new Set(names.map((name) => core.pos.hash[name] ?? 0));
  }
  return core;
}

function indexValues(feature: Feature): void {
  const hash: Record<string, number> = Object.create(null);
  const { list } = feature;
  for (let index = 0; index < list.length; index += 1) hash[list[index] ?? ''] = index;
  feature.hash = hash;
  feature.intrinsicSize = list.length;
  feature.index = list.length;
}

function decodeNumbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
