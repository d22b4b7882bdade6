// Reads the tensors of a pretrained model from a file in the format "safetensors": the length of a
// head in eight bytes, the head in JSON, then the numbers.

import { DataError } from '../../errors.ts';

export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** The tensors of 32-bit numbers, by name. Throws `DataError` where the file is something else. */
export function parseSafetensors(bytes: Uint8Array): ReadonlyMap<string, Tensor> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? Number.POSITIVE_INFINITY : Number(view.getBigUint64(0, true));
  if (8 + length > bytes.length) throw new DataError('not a file of tensors (safetensors)');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Record<
    string,
    Entry
  >;
  const tensors = new Map<string, Tensor>();
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(head)) {
    if (dtype !== 'F32') continue;
    const [from, to] = data_offsets;
    const values = new Float32Array((to - from) / 4);
    new Uint8Array(values.buffer).set(bytes.subarray(8 + length + from, 8 + length + to));
    tensors.set(name, { shape, values });
  }
  return tensors;
}
