import { describe, expect, it } from 'vitest';
import type { Argument, Frame, Upos } from '../../src/document.ts';
import { createFrameMatcher, regularForms, select } from '../../src/match/frame.ts';
import type { FramePattern } from '../../src/match/pattern.ts';
import { plainClauses } from '../../src/match/plain-clause.ts';

const words = { lower: [], lemmas: ['police', 'arrest', 'x', 'hostage'], tags: [] };

function argument(role: Argument['role'], head: number, preposition?: string): Argument {
  const place = { head, first: head, last: head + 1 };
  return preposition === undefined ? { role, ...place } : { role, ...place, preposition };
}

function frame(lemma: string, args: readonly Argument[]): Frame {
  return {
    ...{ predicate: 1, lemma, form: 'verb', passive: false, factuality: 'actual', negated: false },
    arguments: args,
  };
}

const pattern = {
  id: 'test/one',
  for: 'Police arrest X.',
  verbs: ['arrest'],
  subject: 'agent',
  object: 'patient on',
};

describe('frame patterns', () => {
  const matcher = createFrameMatcher([[pattern, 'owner']]);

  it('match by trigger and roles', () => {
    const given = frame('arrest', [argument('agent', 0), argument('patient', 2)]);
    const [match] = matcher.find([given], words);
    expect(match?.subjects.map(({ head }) => head)).toEqual([0]);
    expect(match?.objects.map(({ head }) => head)).toEqual([2]);
  });

  it('match a passive that names nobody', () => {
    const [match] = matcher.find([frame('arrest', [argument('patient', 2)])], words);
    expect(match?.subjects).toEqual([]);
  });

  it('do not match without an object, or another verb', () => {
    expect(matcher.find([frame('arrest', [argument('agent', 0)])], words)).toEqual([]);
    expect(matcher.find([frame('free', [argument('patient', 2)])], words)).toEqual([]);
  });

  it('need no tree where no word can begin a match', () => {
    const can = (text: string, tag: Upos, one: FramePattern = pattern): boolean => {
      const lower = text.split(' ');
      const row = { lower, lemmas: lower, tags: lower.map((): Upos => tag) };
      const sentence = { first: 0, last: lower.length };
      return createFrameMatcher([[one, 'owner']]).canMatch(sentence, row, (o) => o === 'owner');
    };
    expect(can('police arrest x', 'VERB')).toBe(true);
    expect(can('police arrested x', 'AUX')).toBe(true);
    expect(can('police arrest x', 'NOUN')).toBe(false);
    expect(can('police free x', 'VERB')).toBe(false);
    const pulling = { ...pattern, verbs: ['pull out'] };
    expect(can('police pull x out', 'VERB', pulling)).toBe(true);
    expect(can('police pull x', 'VERB', pulling)).toBe(false);
    const taking = { ...pattern, verbs: ['take'], beside: ['hostage'] };
    expect(can('they take x hostage', 'VERB', taking)).toBe(true);
    expect(can('they take x', 'VERB', taking)).toBe(false);
    expect(matcher.canMatch({ first: 0, last: 3 }, words, () => false)).toBe(false);
  });

  it('ask for a word beside', () => {
    const beside = createFrameMatcher([[{ ...pattern, beside: ['hostage'] }, 'owner']]);
    const args = [argument('agent', 0), argument('patient', 2)];
    expect(beside.find([frame('arrest', args)], words)).toEqual([]);
    expect(beside.find([frame('arrest', [...args, argument('attribute', 3)])], words)).toHaveLength(
      1,
    );
  });

  it('relate those of a plural subject to each other', () => {
    const each = createFrameMatcher([[{ ...pattern, reciprocal: true as const }, 'owner']]);
    const both = frame('arrest', [argument('agent', 0), argument('agent', 2)]);
    expect(each.find([both], words)[0]?.objects).toHaveLength(2);
    expect(each.find([frame('arrest', [argument('agent', 0)])], words)).toEqual([]);
  });
});

describe('selectors', () => {
  const args = [argument('oblique', 2, 'in'), argument('oblique', 3, '>of')];

  it('take the first that is there, and what belongs to an argument last', () => {
    expect(select(frame('x', args), 'at in', []).map(({ head }) => head)).toEqual([2]);
    expect(select(frame('x', args), 'of', []).map(({ head }) => head)).toEqual([3]);
    expect(select(frame('x', args), 'in', [args[0] as Argument])).toEqual([]);
  });
});

it.each([
  ['free', 'freed'],
  ['carry', 'carried'],
  ['ban', 'banned'],
  ['arrest', 'arrested'],
])('%s has the participle %s', (verb, participle) => {
  expect(regularForms(verb)).toContain(participle);
});

it('makes plain clauses of transitive patterns only', () => {
  expect(plainClauses(pattern, '<ORG:subject>', '<PER:object>')).toHaveLength(2);
  expect(plainClauses({ ...pattern, object: 'with' }, '<ORG:subject>', '<PER:object>')).toEqual([]);
});
