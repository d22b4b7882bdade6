// Reads sentences with a pretrained BERT encoder, for models that teach: what it says of each word,
// with its neighbours in view. Only training needs it. The packages that run it are large, so they
// are not among the project's dependencies and are installed by hand.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../errors.ts';
import { CONTEXT_STEP } from '../recurrent/inputs.ts';
import { type EncoderConfig, encoderGraph, type OnnxProto } from './graph.ts';
import { parseSafetensors } from './safetensors.ts';

const INSTALL =
  'npm install --no-save --ignore-scripts onnxruntime-node@1 onnx-proto@8 @huggingface/tokenizers@0';
/** Layers whose states are given: low ones know the word, high ones the sentence. */
const LAYERS = [1, 3, 5];
/** Word pieces read together, and the most of one sentence. */
const BATCH = 4_000;
const LONGEST = 510;

export interface ContextEncoder {
  /** Numbers that a word gets. */
  readonly size: number;
  /** For each sentence `size` numbers a word, in steps of `CONTEXT_STEP`. */
  readonly read: (sentences: readonly (readonly string[])[]) => Promise<Int16Array[]>;
}

interface Runtime {
  readonly Tensor: new (type: string, data: unknown, dims: readonly number[]) => object;
  readonly InferenceSession: {
    readonly create: (bytes: Uint8Array) => Promise<{
      readonly run: (
        feeds: object,
      ) => Promise<Readonly<Record<string, { readonly data: Float32Array }>>>;
    }>;
  };
}

interface Tokenizer {
  readonly encode: (text: string, options: object) => { readonly ids: readonly number[] };
}

interface Pieces {
  /** Ids of the word pieces between the marks of begin and end. */
  readonly ids: readonly number[];
  /** The word of each id, -1 for the marks. */
  readonly words: readonly number[];
}

/** The encoder in `folder`: `config.json`, `model.safetensors`, `tokenizer.json`, its config. */
export async function loadContextEncoder(folder: string): Promise<ContextEncoder> {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const config = json('config.json') as EncoderConfig;
  const runtime = await load<Runtime>('onnxruntime-node');
  const { onnx } = (await load<{ readonly default: { readonly onnx: OnnxProto } }>('onnx-proto'))
    .default;
  const { Tokenizer } = await load<{
    readonly Tokenizer: new (tokenizer: unknown, config: unknown) => Tokenizer;
  }>('@huggingface/tokenizers');
  const tokenizer = new Tokenizer(json('tokenizer.json'), json('tokenizer_config.json'));
  const tensors = parseSafetensors(readFileSync(join(folder, 'model.safetensors')));
  const graph = encoderGraph(onnx, tensors, config, LAYERS);
  const encoder = await runtime.InferenceSession.create(graph);
  const width = config.hidden_size;
  const size = width * LAYERS.length;

  const known = new Map<string, readonly number[]>();
  const idsOf = (word: string): readonly number[] => {
    let ids = known.get(word);
    if (ids === undefined) {
      ids = tokenizer.encode(word, { add_special_tokens: false }).ids;
      known.set(word, ids);
    }
    return ids;
  };
  const [begin, end] = tokenizer.encode('', { add_special_tokens: true }).ids as [number, number];
  const pieces = (sentence: readonly string[]): Pieces => {
    const ids = [begin];
    const words = [-1];
    for (const [index, word] of sentence.entries()) {
      for (const id of idsOf(word)) {
        if (ids.length > LONGEST) break;
        ids.push(id);
        words.push(index);
      }
    }
    return { ids: [...ids, end], words: [...words, -1] };
  };

  const readBatch = async (batch: readonly Pieces[], counts: readonly number[]) => {
    const longest = Math.max(...batch.map(({ ids }) => ids.length));
    const dims = [batch.length, longest];
    const ids = new BigInt64Array(batch.length * longest);
    const places = BigInt64Array.from(ids, (_, at) => BigInt(at % longest));
    const mask = new Float32Array(batch.length * longest).fill(-1e9);
    for (const [row, piece] of batch.entries()) {
      ids.set(piece.ids.map(BigInt), row * longest);
      mask.fill(0, row * longest, row * longest + piece.ids.length);
    }
    const states = await encoder.run({
      ids: new runtime.Tensor('int64', ids, dims),
      positions: new runtime.Tensor('int64', places, dims),
      mask: new runtime.Tensor('float32', mask, [batch.length, 1, 1, longest]),
    });
    return batch.map(({ words }, row) => {
      const contexts = new Int16Array((counts[row] as number) * size);
      for (const [index, layer] of LAYERS.entries()) {
        const { data } = states[`state${layer}`] as { readonly data: Float32Array };
        for (const [word, mean] of meansOf(words, data, row * longest, width)) {
          contexts.set(mean, word * size + index * width);
        }
      }
      return contexts;
    });
  };

  return {
    size,
    read: async (sentences) => {
      const all = sentences.map(pieces);
      const order = [...all.keys()].sort(
        (one, other) => (all[one]?.ids.length ?? 0) - (all[other]?.ids.length ?? 0),
      );
      const found: Int16Array[] = [];
      let group: number[] = [];
      const flush = async (): Promise<void> => {
        const batch = group.map((index) => all[index] as Pieces);
        const counts = group.map((index) => sentences[index]?.length ?? 0);
        for (const [row, contexts] of (await readBatch(batch, counts)).entries()) {
          found[group[row] as number] = contexts;
        }
        group = [];
      };
      for (const index of order) {
        group.push(index);
        if (group.length * (all[index]?.ids.length ?? 0) >= BATCH) await flush();
      }
      if (group.length > 0) await flush();
      return found;
    },
  };
}

/** For each word the mean of its pieces' states, in steps of `CONTEXT_STEP`. */
function meansOf(
  words: readonly number[],
  data: Float32Array,
  firstRow: number,
  width: number,
): Map<number, Float32Array> {
  const sums = new Map<number, Float32Array>();
  const counts = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    if (word < 0) continue;
    const sum = sums.get(word) ?? new Float32Array(width);
    const from = (firstRow + index) * width;
    for (let at = 0; at < width; at += 1)
      sum[at] = (sum[at] as number) + (data[from + at] as number);
    sums.set(word, sum);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, sum] of sums) {
    const scale = 1 / CONTEXT_STEP / (counts.get(word) ?? 1);
    for (let at = 0; at < width; at += 1) {
      sum[at] = Math.max(-32_767, Math.min(32_767, Math.round((sum[at] as number) * scale)));
    }
  }
  return sums;
}

/** Loads a package that is not among the dependencies, by what is used of it. */
async function load<Module>(name: string): Promise<Module> {
  try {
    return (await import(name)) as Module;
  } catch {
    throw new UsageError(`reading with a pretrained encoder needs ${name}: ${INSTALL}`);
  }
}
