// The layers of a BERT encoder (Devlin et al. 2019, arXiv:1810.04805) as an ONNX graph, made from the
// tensors of a pretrained model. States after some of the layers are its outputs.

import type { Tensor } from './safetensors.ts';

export interface EncoderConfig {
  readonly hidden_size: number;
  readonly num_attention_heads: number;
  readonly layer_norm_eps: number;
}

/** The parts of the package `onnx-proto` that are used here. */
export interface OnnxProto {
  readonly ModelProto: {
    readonly create: (model: object) => object;
    readonly encode: (model: object) => { readonly finish: () => Uint8Array };
  };
}

const FLOAT = 1;
const WHOLE = 7;
const EMBEDDINGS = ['word_embeddings', 'position_embeddings'] as const;

/** Inputs `ids` and `positions`, one row a sentence, and `mask`, 0 or far below; outputs `state1`, …. */
export function encoderGraph(
  onnx: OnnxProto,
  tensors: ReadonlyMap<string, Tensor>,
  config: EncoderConfig,
  layers: readonly number[],
): Uint8Array {
  const nodes: object[] = [];
  const initializers: object[] = [];
  const give = (name: string, dims: readonly number[], values: Float32Array): string => {
    const rawData = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    initializers.push({ name, dims, dataType: FLOAT, rawData });
    return name;
  };
  const giveWhole = (name: string, values: readonly number[]): string => {
    const rawData = new Uint8Array(BigInt64Array.from(values.map(BigInt)).buffer);
    initializers.push({ name, dims: [values.length], dataType: WHOLE, rawData });
    return name;
  };
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name) ?? tensors.get(`bert.${name}`);
    if (found === undefined) throw new Error(`the model has no tensor ${name}`);
    return found;
  };
  const own = (name: string): string => give(name, tensor(name).shape, tensor(name).values);
  let made = 0;
  const node = (opType: string, input: readonly string[], attribute: readonly object[] = []) => {
    made += 1;
    const output = `n${made}`;
    nodes.push({ opType, input, output: [output], attribute });
    return output;
  };
  const whole = (name: string, i: number): object => ({ name, i, type: 2 });
  const order = (ints: readonly number[]): object[] => [{ name: 'perm', ints, type: 7 }];
  const normalise = (name: string, input: string): string =>
    node(
      'LayerNormalization',
      [input, own(`${name}.weight`), own(`${name}.bias`)],
      [whole('axis', -1), { name: 'epsilon', f: config.layer_norm_eps, type: 1 }],
    );
  const dense = (name: string, input: string): string => {
    const { shape, values } = tensor(`${name}.weight`);
    const turned = give(
      `${name}.turned`,
      [shape[1] as number, shape[0] as number],
      turn(shape, values),
    );
    return node('Add', [node('MatMul', [input, turned]), own(`${name}.bias`)]);
  };
  const number = (name: string, value: number): string => give(name, [], Float32Array.of(value));
  const heads = config.num_attention_heads;
  const width = config.hidden_size / heads;
  const toHeads = giveWhole('toHeads', [0, 0, heads, width]);
  const fromHeads = giveWhole('fromHeads', [0, 0, config.hidden_size]);
  const scale = number('scale', 1 / Math.sqrt(width));
  const [half, one, root] = [number('half', 0.5), number('one', 1), number('root', Math.SQRT1_2)];

  const type = tensor('embeddings.token_type_embeddings.weight').values;
  const first = give('firstType', [config.hidden_size], type.slice(0, config.hidden_size));
  const rows = EMBEDDINGS.map((name, index) =>
    node('Gather', [own(`embeddings.${name}.weight`), index === 0 ? 'ids' : 'positions']),
  );
  let states = normalise(
    'embeddings.LayerNorm',
    node('Add', [node('Add', [rows[0] as string, rows[1] as string]), first]),
  );
  for (let layer = 0; layer < Math.max(...layers); layer += 1) {
    const name = `encoder.layer.${layer}`;
    const part = (kind: string, axes: readonly number[]): string => {
      const all = dense(`${name}.attention.self.${kind}`, states);
      return node('Transpose', [node('Reshape', [all, toHeads])], order(axes));
    };
    const product = node('MatMul', [part('query', [0, 2, 1, 3]), part('key', [0, 2, 3, 1])]);
    const scores = node('Add', [node('Mul', [product, scale]), 'mask']);
    const shares = node('Softmax', [scores], [whole('axis', -1)]);
    const read = node('MatMul', [shares, part('value', [0, 2, 1, 3])]);
    const joined = node('Reshape', [node('Transpose', [read], order([0, 2, 1, 3])), fromHeads]);
    const attended = dense(`${name}.attention.output.dense`, joined);
    states = normalise(`${name}.attention.output.LayerNorm`, node('Add', [states, attended]));
    const inner = dense(`${name}.intermediate.dense`, states);
    const bent = node('Add', [node('Erf', [node('Mul', [inner, root])]), one]);
    const wide = node('Mul', [node('Mul', [inner, half]), bent]);
    const narrow = dense(`${name}.output.dense`, wide);
    states = normalise(`${name}.output.LayerNorm`, node('Add', [states, narrow]));
    if (layers.includes(layer + 1)) {
      nodes.push({ opType: 'Identity', input: [states], output: [`state${layer + 1}`] });
    }
  }
  const value = (name: string, elemType: number): object => ({
    name,
    type: { tensorType: { elemType } },
  });
  const graph = {
    name: 'encoder',
    node: nodes,
    initializer: initializers,
    input: [value('ids', WHOLE), value('positions', WHOLE), value('mask', FLOAT)],
    output: layers.map((layer) => value(`state${layer}`, FLOAT)),
  };
  const model = { irVersion: 8, opsetImport: [{ domain: '', version: 17 }], graph };
  return onnx.ModelProto.encode(onnx.ModelProto.create(model)).finish();
}

function turn([rows = 0, columns = 0]: readonly number[], values: Float32Array): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = values[row * columns + column] as number;
    }
  }
  return turned;
}
