import { describe, expect, it } from 'vitest';
import { createPipeline, stagesFor } from '../src/pipeline.ts';
import { type AnyStage, defineStage } from '../src/stages/define.ts';
import { tokens as cut } from '../src/stages/tokens/tokens.ts';

const stage = (name: string, reads: AnyStage['reads'], writes: AnyStage['writes']): AnyStage => ({
  name,
  reads,
  writes,
  run: () => ({}),
});

describe('createPipeline', () => {
  it.each([
    [
      'a layer read before it is written',
      [stage('late', ['tags'], ['dates']), stage('tagger', ['source'], ['tags'])],
      'stage late reads tags, but tagger, which writes it, comes later',
    ],
    [
      'a layer that nobody writes',
      [stage('late', ['tags'], ['dates'])],
      'stage late reads tags, which no stage writes',
    ],
    [
      'two writers',
      [stage('one', ['source'], ['tags']), stage('two', ['source'], ['tags'])],
      'stage two writes tags, which one writes already',
    ],
    [
      'a stage that writes the source',
      [stage('one', [], ['source'])],
      'stage one writes source, which read writes already',
    ],
  ])('refuses %s', (_, list, message) => {
    expect(() => createPipeline({ stages: list })).toThrow(message);
  });

  it('hands diagnostics on', () => {
    const grumble = defineStage({
      name: 'grumble',
      reads: ['source'],
      writes: ['dates'],
      run: (_, report) => {
        report({ code: 'odd', severity: 'info', message: 'odd' });
        return { dates: { expressions: [] } };
      },
    });
    const pipeline = createPipeline({ only: ['dates'], stages: [cut, grumble] });
    const { diagnostics } = pipeline.run({ id: 'x', text: '', mediaType: 'text/plain' });
    expect(diagnostics.map(({ code }) => code)).toContain('odd');
  });
});

describe('stagesFor', () => {
  it('chooses the fewest stages, in order', () => {
    const ordered = [
      stage('a', ['source'], ['tokens']),
      stage('b', ['tokens'], ['tags']),
      stage('c', ['tokens'], ['dates']),
      stage('d', ['tags'], ['mentions']),
    ];
    const names = (wanted: AnyStage['reads']) => stagesFor(ordered, wanted).map(({ name }) => name);
    expect(names(['dates'])).toEqual(['a', 'c']);
    expect(names(['mentions'])).toEqual(['a', 'b', 'd']);
    expect(names([])).toEqual([]);
  });

  it('gives dates without names', () => {
    expect(createPipeline({ only: ['dates'] }).stages).not.toContain('mentions');
  });
});
