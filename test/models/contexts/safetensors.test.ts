import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/errors.ts';
import { parseSafetensors } from '../../../src/models/contexts/safetensors.ts';

function fileOf(head: object, numbers: readonly number[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(BigUint64Array.of(BigInt(text.length)).buffer);
  const values = new Uint8Array(Float32Array.from(numbers).buffer);
  return new Uint8Array([...length, ...text, ...values]);
}

describe('a file of tensors', () => {
  it('gives each by its name', () => {
    const head = {
      __metadata__: { format: 'pt' },
      one: { dtype: 'F32', shape: [2, 1], data_offsets: [0, 8] },
      other: { dtype: 'F32', shape: [1], data_offsets: [8, 12] },
      places: { dtype: 'I64', shape: [1], data_offsets: [4, 12] },
    };
    const tensors = parseSafetensors(fileOf(head, [1.5, -2, 3]));
    expect([...tensors.keys()]).toEqual(['one', 'other']);
    expect(tensors.get('one')).toEqual({ shape: [2, 1], values: Float32Array.of(1.5, -2) });
    expect(tensors.get('other')?.values).toEqual(Float32Array.of(3));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a head longer than the file', new Uint8Array([9, 0, 0, 0, 0, 0, 0, 0, 123, 125])],
  ])('is refused if it is %s', (_, bytes) => {
    expect(() => parseSafetensors(bytes)).toThrow(DataError);
  });
});
