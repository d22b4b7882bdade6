import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordSlots } from '../../../src/models/recurrent/word-slots.ts';

it('keeps what is asked for again and lets go of what is not', () => {
  const slots = createWordSlots(3);
  slots.begin();
  for (const word of ['Peru', 'and', 'Chile']) slots.give(word);
  slots.begin();
  const kept = slots.find('and');
  slots.give('signed');
  expect(slots.find('and')).toBe(kept);
  expect(['Peru', 'Chile'].filter((word) => slots.find(word) >= 0)).toHaveLength(1);
});

it('never gives one slot to two words of a run', () => {
  const run = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 7 });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 30 }), (runs) => {
      const slots = createWordSlots(8);
      for (const words of runs) {
        slots.begin();
        const given = new Map<string, number>();
        for (const word of words.map(String)) {
          const known = slots.find(word);
          given.set(word, known >= 0 ? known : slots.give(word));
        }
        expect(new Set(given.values()).size).toBe(given.size);
        for (const [word, slot] of given) expect(slots.find(word)).toBe(slot);
      }
    }),
  );
});
