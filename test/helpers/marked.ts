// Layers of a text in link notation, its marks taken as the mentions, for tests of later stages.

import type { Layers } from '../../src/document.ts';
import { mentionsFromMarks, parseLinkNotation } from '../../src/score/link-notation.ts';
import { parses } from '../../src/stages/parses.ts';
import { tags } from '../../src/stages/tags.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';

export type MarkedLayers = Pick<
  Layers,
  'source' | 'tokens' | 'sentences' | 'lemmas' | 'tags' | 'parses' | 'mentions'
>;

export function readMarked(marked: string): MarkedLayers {
  const { text, marks } = parseLinkNotation(marked);
  const source = { id: 'test', text, mediaType: 'text/plain' };
  const cut = cutText(text);
  const tagged = tags.run(cut, () => undefined);
  const parsed = parses.run({ ...cut, ...tagged }, () => undefined);
  const mentions = mentionsFromMarks(marks, { source, ...cut });
  return { source, ...cut, ...tagged, ...parsed, mentions };
}
