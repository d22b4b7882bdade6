// Finds who speaks in a sentence that a quote has no cue in: the subject of a clause, by its place.

import type { TokenSpan } from '../../document.ts';
import { cueAt } from './cues.ts';
import { mentionAt, type Page, tagAt, wordAt } from './page.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';

/** How far into a sentence its opening phrase may reach. */
const REACH = 32;

/** The subject of the first verb of a sentence; else the first name that no preposition governs. */
export function clauseSubject(page: Page, first: number, last: number): TokenSpan | undefined {
  let start = first;
  const tag = tagAt(page, start);
  if (tag === 'ADP' || tag === 'SCONJ' || (tag === 'VERB' && wordAt(page, start) !== '')) {
    for (let index = start + 1; index < Math.min(last, start + REACH); index += 1) {
      const verb = tagAt(page, index);
      if (tag === 'ADP' && (verb === 'VERB' || verb === 'AUX')) break;
      if (wordAt(page, index) !== ',') continue;
      start = index + 1;
      break;
    }
  }
  for (let index = start + 1; index < last; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const verb = tagAt(page, index);
    if (verb !== 'AUX' && (verb !== 'VERB' || wordAt(page, index).endsWith('ing'))) continue;
    const subject = subjectBefore(page, index, start);
    if (subject !== undefined) return subject;
    break;
  }
  for (let index = first; index < last; index += 1) {
    const mention = page.regionOf[index] === -1 ? mentionAt(page, index) : undefined;
    if (mention === undefined) continue;
    const next = wordAt(page, mention.last);
    const actor = mention.type === 'PER' || mention.type === 'ORG' || mention.type === 'GPE';
    const governed = tagAt(page, mention.first - 1) === 'ADP' || next === "'s" || next === '’s';
    if (actor && !governed) return { first: mention.first, last: mention.last };
    index = mention.last - 1;
  }
  return undefined;
}

/** Who speaks in the sentence: the subject of its first cue, else of its first verb. */
export function sentenceSpeaker(page: Page, first: number, last: number): TokenSpan | undefined {
  for (let index = first + 1; index < last; index += 1) {
    if (page.regionOf[index] !== -1) continue;
    const cue = cueAt(page, index);
    if (cue === undefined || cue.participle || !(cue.takes.has('clause') || cue.takes.has('words')))
      continue;
    const subject =
      subjectInverted(page, index, cue.last, last) ?? subjectBefore(page, index, first);
    if (subject !== undefined) return subject;
  }
  return clauseSubject(page, first, last);
}

/** `…, said NAME.`, but not `NAME, who …, said traders had refused`, where the traders do not speak. */
function subjectInverted(
  page: Page,
  cue: number,
  from: number,
  last: number,
): TokenSpan | undefined {
  if (wordAt(page, cue - 1) !== ',') return undefined;
  const after = subjectAfter(page, from - 1, last);
  if (after === undefined) return undefined;
  for (let index = after.last; index < last; index += 1) {
    const tag = tagAt(page, index);
    if (tag === 'VERB' || tag === 'AUX') return undefined;
    if (tag !== 'ADP' && tag !== 'DET' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') break;
  }
  return after;
}
