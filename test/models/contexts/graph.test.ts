import { describe, expect, it } from 'vitest';
import { encoderGraph, type OnnxProto } from '../../../src/models/contexts/graph.ts';
import type { Tensor } from '../../../src/models/contexts/safetensors.ts';

const config = { hidden_size: 4, num_attention_heads: 2, layer_norm_eps: 1e-12 };

function tensorsOf(layers: number): ReadonlyMap<string, Tensor> {
  const tensors = new Map<string, Tensor>();
  const give = (name: string, ...shape: readonly number[]): void => {
    const length = shape.reduce((product, size) => product * size, 1);
    tensors.set(name, { shape, values: Float32Array.from({ length }, (_, at) => at) });
  };
  for (const [kind, rows] of [
    ['word', 7],
    ['position', 5],
    ['token_type', 2],
  ] as const) {
    give(`embeddings.${kind}_embeddings.weight`, rows, 4);
  }
  const norms = ['embeddings.LayerNorm'];
  for (let layer = 0; layer < layers; layer += 1) {
    const name = `encoder.layer.${layer}`;
    norms.push(`${name}.attention.output.LayerNorm`, `${name}.output.LayerNorm`);
    for (const dense of ['self.query', 'self.key', 'self.value', 'output.dense']) {
      give(`${name}.attention.${dense}.weight`, 4, 4);
      give(`${name}.attention.${dense}.bias`, 4);
    }
    give(`${name}.intermediate.dense.weight`, 6, 4);
    give(`${name}.intermediate.dense.bias`, 6);
    give(`${name}.output.dense.weight`, 4, 6);
    give(`${name}.output.dense.bias`, 4);
  }
  for (const norm of norms) {
    give(`${norm}.weight`, 4);
    give(`${norm}.bias`, 4);
  }
  return tensors;
}

interface Graph {
  readonly node: readonly {
    readonly input: readonly string[];
    readonly output: readonly string[];
  }[];
  readonly initializer: readonly { readonly name: string; readonly dims: readonly number[] }[];
  readonly input: readonly { readonly name: string }[];
  readonly output: readonly { readonly name: string }[];
}

function graphOf(layers: readonly number[], tensors = tensorsOf(3)): Graph {
  let made: { readonly graph: Graph } | undefined;
  const onnx: OnnxProto = {
    ModelProto: {
      create: (model) => {
        made = model as { readonly graph: Graph };
        return model;
      },
      encode: () => ({ finish: () => new Uint8Array() }),
    },
  };
  encoderGraph(onnx, tensors, config, layers);
  if (made === undefined) throw new Error('no model was made');
  return made.graph;
}

describe('the graph of an encoder', () => {
  it('uses only what was made before, each name once', () => {
    const { node, initializer, input, output } = graphOf([1, 3]);
    const known = new Set([...input, ...initializer].map(({ name }) => name));
    expect(known.size).toBe(input.length + initializer.length);
    for (const step of node) {
      expect(step.input.filter((name) => !known.has(name))).toEqual([]);
      for (const name of step.output) known.add(name);
    }
    expect(output.map(({ name }) => name)).toEqual(['state1', 'state3']);
    expect(output.every(({ name }) => known.has(name))).toBe(true);
  });

  it('has no layers above the last that is wanted', () => {
    const names = graphOf([1, 2]).initializer.map(({ name }) => name);
    expect(names.some((name) => name.startsWith('encoder.layer.1.'))).toBe(true);
    expect(names.some((name) => name.startsWith('encoder.layer.2.'))).toBe(false);
  });

  it('turns matrices, which pretrained models store by output', () => {
    const turned = graphOf([1]).initializer.find(
      ({ name }) => name === 'encoder.layer.0.intermediate.dense.turned',
    );
    expect(turned?.dims).toEqual([4, 6]);
  });

  it('says which tensor is missing', () => {
    expect(() => graphOf([3], tensorsOf(2))).toThrow('encoder.layer.2.attention.self.query.weight');
  });
});
