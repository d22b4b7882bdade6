// The core of wink-nlp's English model, packed so that opening it takes no time for each of its
// 90,000 words: they are looked up in a table of strings when the text has them.

import { openStrings, packStrings, type StringTable } from '../../models/string-table.ts';

export interface PackedCore {
  /** JSON, UTF-8: the model without what the other two hold. */
  readonly rest: Uint8Array;
  /** What is known of each word, as the model packs it. */
  readonly lexicon: Uint8Array;
  /** The words, a table of strings. */
  readonly lexemes: Uint8Array;
}

/** A feature of words as the model stores it: its values, and what looks them up. */
interface Feature {
  list: string[];
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

/** Packs the model's JSON. */
export function packCore(text: string): PackedCore {
  const core = JSON.parse(text) as Core;
  const lexicon = Buffer.from(core.lexicon as string, 'base64');
  const lexemes = packStrings(core.features.lexeme.list);
  core.lexicon = '';
  core.features.lexeme.list = [];
  return { rest: Buffer.from(JSON.stringify(core)), lexicon, lexemes };
}

/**
 * What must be found out of words that the model lacks: sentence ends and tags are told by it. Their
 * first and last letters, case and shape nothing asks for.
 */
const NEEDED: ReadonlySet<string> = new Set(['isAbbrev', 'pos']);

/** The core in the form that wink-nlp works with. */
export function openCore(packed: PackedCore): Core {
  const core = JSON.parse(Buffer.from(packed.rest).toString()) as Core;
  core.lexicon = numbersOf(packed.lexicon);
  core.xpansions = numbersOf(Buffer.from(core.xpansions as string, 'base64'));
  core.packing.efList = [];
  for (const [name, [, mask, shift, listed, extended]] of Object.entries(core.packing.layout)) {
    const feature = core.features[name];
    if (listed === 0 && feature !== undefined) {
      indexValues(feature);
      feature.maxIndex = mask >>> shift;
    }
    if (extended === 1 && NEEDED.has(name)) core.packing.efList.push(name);
  }
  openValues(core.features.lexeme, openStrings(packed.lexemes, 'lexemes'));
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

/** Questions after which all values are put where wink-nlp finds them by itself. */
const MANY = 5000;

/**
 * Gives wink-nlp the values of a table where it looks for them, `list[index]` and `hash[value]`:
 * what is not there yet is asked of the prototype, which looks it up and puts it there.
 */
function openValues(feature: Feature, table: StringTable): void {
  const list = new Array<string>(table.count);
  const hash: Record<string, number> = Object.create(null);
  let asked = 0;
  const ask = (): void => {
    asked += 1;
    if (asked !== MANY) return;
    Object.setPrototypeOf(list, Array.prototype);
    Object.setPrototypeOf(hash, null);
    for (let index = 0; index < table.count; index += 1) {
      const value = table.at(index);
      list[index] = value;
      hash[value] = index;
    }
  };
  const valueAt = (array: readonly unknown[], key: string | symbol): unknown => {
    const index = typeof key === 'string' ? Number(key) : Number.NaN;
    if (!(index >= 0 && index < table.count)) return Reflect.get(array, key);
    ask();
    list[index] = table.at(index);
    return list[index];
  };
  const indexOf = (_: unknown, key: string | symbol): unknown => {
    const index = typeof key === 'string' ? table.find(key) : -1;
    if (index < 0) return undefined;
    ask();
    hash[key as string] = index;
    return index;
  };
  Object.setPrototypeOf(list, new Proxy(Array.prototype, { get: valueAt }));
  Object.setPrototypeOf(hash, new Proxy(Object.create(null), { get: indexOf }));
  feature.list = list;
  feature.hash = hash;
  feature.intrinsicSize = table.count;
  feature.index = table.count;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } =
    bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}
