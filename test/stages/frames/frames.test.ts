import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/document.ts';
import { markedLayers } from '../../helpers/marked-layers.ts';

function frameOf(sentence: string, lemma: string): Frame | undefined {
  const { layers } = markedLayers(sentence);
  return layers.frames.of(0).find((frame) => frame.lemma === lemma || frame.lemma === `${lemma}s`);
}

/** `agent:Kenya patient:Odhiambo`, by the head words of the arguments. */
function rolesOf(sentence: string, lemma: string): readonly string[] {
  const { layers } = markedLayers(sentence);
  const words = layers.tokens.words;
  return (frameOf(sentence, lemma)?.arguments ?? []).map(
    ({ role, head, preposition }) => `${preposition ?? role}:${words[head]}`,
  );
}

describe('arguments', () => {
  it.each([
    ['Police arrested Odhiambo on Tuesday.', 'arrest', ['agent:Police', 'patient:Odhiambo']],
    ['Odhiambo was arrested by police.', 'arrest', ['patient:Odhiambo', 'agent:police']],
    [
      'Odhiambo, who was arrested by police, is ill.',
      'arrest',
      ['patient:Odhiambo', 'agent:police'],
    ],
    ['Police arrested Odhiambo and Otieno.', 'arrest', ['patient:Odhiambo', 'patient:Otieno']],
    ['Kenya agreed to pay Uganda.', 'pay', ['agent:Kenya', 'patient:Uganda']],
    ["Ruto's visit to Kenya was short.", 'visit', ['possessor:Ruto', 'to:Kenya']],
    ['Kenya held talks with Uganda.', 'talk', ['agent:Kenya', 'with:Uganda']],
    ['He is the founder of Greenpeace.', 'founder', ['of:Greenpeace', 'holder:He']],
    ['The company, based in London, grew.', 'base', ['patient:company', 'in:London']],
  ])('%s', (sentence, lemma, expected) => {
    expect(rolesOf(sentence, lemma)).toEqual(expect.arrayContaining(expected));
  });
});

describe('standing', () => {
  it.each([
    ['Kenya arrested Odhiambo.', 'arrest', 'actual', false],
    ['Kenya will arrest Odhiambo.', 'arrest', 'planned', false],
    ['Kenya may arrest Odhiambo.', 'arrest', 'possible', false],
    ['Kenya did not arrest Odhiambo.', 'arrest', 'actual', true],
    ['Kenya plans to arrest Odhiambo.', 'arrest', 'planned', false],
    ['Kenya is to arrest Odhiambo.', 'arrest', 'planned', false],
    ['Kenya waits until Odhiambo is freed.', 'free', 'conditional', false],
    ['Kenya refused to arrest Odhiambo.', 'arrest', 'actual', true],
    ['Kenya asked Uganda to arrest Odhiambo.', 'arrest', 'requested', false],
    ['If Kenya arrests Odhiambo, Uganda will leave.', 'arrest', 'conditional', false],
  ])('%s', (sentence, lemma, factuality, negated) => {
    expect(frameOf(sentence, lemma)).toMatchObject({ factuality, negated });
  });
});
