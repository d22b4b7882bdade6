// Who speaks where a text is an interview or a record of what was said: a paragraph that opens with
// a name and a colon, `SECRETARY BLINKEN: Good afternoon.`, begins a turn, which lasts until the next.

import type { Layers } from '../../../document.ts';
import type { Draft } from '../draft.ts';

const MOST_LABEL = 8;
/** One line with a name and a colon may be anything, `Contact: Ann Key`. */
const LEAST_TURNS = 2;

/** For each sentence the person whose turn it is, if any. */
export function findTurns(
  { tokens, sentences }: Pick<Layers, 'tokens' | 'sentences'>,
  nameEndingAt: ReadonlyMap<number, Draft>,
): readonly (Draft | undefined)[] {
  const speakers: (Draft | undefined)[] = [];
  let turns = 0;
  let speaker: Draft | undefined;
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const opens = sentences.paragraphs[sentence] !== sentences.paragraphs[sentence - 1];
    const colon = opens ? labelEnd(tokens, sentences.firsts[sentence] ?? 0) : undefined;
    if (colon !== undefined) {
      const draft = nameEndingAt.get(colon);
      speaker = draft?.type === 'person' ? draft : undefined;
      turns += 1;
    }
    speakers.push(speaker);
  }
  return turns >= LEAST_TURNS ? speakers : [];
}

/** The colon behind a label, all of whose words are in capitals: `QUESTION:`, `MR. PRICE:`. */
function labelEnd({ words, count }: Layers['tokens'], first: number): number | undefined {
  for (let at = first; at < Math.min(count, first + MOST_LABEL); at += 1) {
    const word = words[at] ?? '';
    if (word === ':') return at > first ? at : undefined;
    if (!/^[\p{Lu}.'’-]+$/u.test(word)) return undefined;
  }
  return undefined;
}
