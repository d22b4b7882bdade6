import { expect, it } from 'vitest';
import { parseTreebank } from '../../../src/models/parses/treebank.ts';

const text = [
  '# sent_id = one',
  "# text = The envoys don't agree.",
  '1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_',
  '2\tenvoys\tenvoy\tNOUN\tNNS\t_\t5\tnsubj\t_\t_',
  "3-4\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
  '3\tdo\tdo\tAUX\tVBP\t_\t5\taux\t_\t_',
  "4\tn't\tnot\tPART\tRB\t_\t5\tadvmod\t_\t_",
  '4.1\t_\tsoon\tADV\tRB\t_\t_\t_\t5:advmod\t_',
  '5\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\t_',
  '6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_',
  '',
  '# sent_id = two',
  '1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_',
].join('\n');

it('leaves out multi-word tokens and empty nodes', () => {
  const [one, two] = parseTreebank(text);
  expect(one?.words).toEqual(['The', 'envoys', 'do', "n't", 'agree', '.']);
  expect([...(one?.heads ?? [])]).toEqual([1, 4, 4, 4, -1, 4]);
  expect(one?.labels).toEqual(['det', 'nsubj', 'aux', 'advmod', 'root', 'punct']);
  expect(one?.tags[3]).toBe('PART');
  expect(two?.id).toBe('two');
  expect(two?.words).toEqual(['Yes']);
});

it('leaves out sentences without a tree', () => {
  expect(parseTreebank('1\tYes\tyes\tINTJ\tUH\t_\t_\t_\t_\t_\n')).toEqual([]);
});
