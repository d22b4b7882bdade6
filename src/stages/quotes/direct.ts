// Finds direct quotes: which stretches between marks belong together, and who said them.

import { type Attribution, cueAfter, cueBefore, inherited } from './attributions.ts';
import { startsNewBlock } from './edges.ts';
import { around, type Page, tagAt, wordAt } from './page.ts';
import { shapeOf } from './shapes.ts';

export interface DirectQuote {
  /** Indices of regions, in order. */
  readonly regions: readonly number[];
  readonly attribution: Attribution | undefined;
}

/** All direct quotes of the page, in order. */
export function findDirect(page: Page): readonly DirectQuote[] {
  const quotes: DirectQuote[] = [];
  const count = page.regions.length;
  let previous: { readonly attribution: Attribution; readonly paragraph: number } | undefined;
  for (let region = 0; region < count; region += 1) {
    if (shapeOf(page, region) !== 'utterance') continue;
    const regions = [region];
    let own = cueAfter(page, region) ?? cueBefore(page, region);
    let end = region;
    while (page.regions[end]?.closed === false && end + 1 < count) {
      end += 1;
      regions.push(end);
      own ??= cueAfter(page, end);
    }
    while (end + 1 < count && adjoins(page, end, end + 1)) {
      end += 1;
      regions.push(end);
      own ??= cueAfter(page, end);
    }
    const paragraph = page.regions[region]?.paragraph ?? 0;
    if (own !== undefined && own.pass !== 'cue-before' && own.pass !== 'colon') {
      const next = end + 1;
      if (next < count && goesOn(page, own, next)) {
        regions.push(next);
        end = next;
        while (page.regions[end]?.closed === false && end + 1 < count) {
          end += 1;
          regions.push(end);
        }
      }
    }
    const attributed = own ?? inherited(page, region, previous);
    quotes.push({ regions, attribution: attributed });
    const last = page.regions[end]?.paragraph ?? paragraph;
    if (attributed?.speaker !== undefined) previous = { attribution: attributed, paragraph: last };
    region = end;
  }
  return quotes;
}

/** Two stretches with no word between them, in one paragraph. */
function adjoins(page: Page, one: number, other: number): boolean {
  const { after } = around(page, one);
  const { before } = around(page, other);
  if (page.regions[one]?.paragraph !== page.regions[other]?.paragraph) return false;
  if (shapeOf(page, other) !== 'utterance') return false;
  for (let index = after; index <= before; index += 1) {
    if (tagAt(page, index) !== 'PUNCT' || wordAt(page, index) === ',') return false;
  }
  return true;
}

/** Does the quote go on after its cue, with nothing between but the clause of the cue? */
function goesOn(page: Page, own: Attribution, next: number): boolean {
  const { before } = around(page, next);
  const { first } = page.regionTokens[next] ?? { first: 0 };
  if (startsNewBlock(page, own.clause.first, first)) return false;
  if (before + 1 !== own.clause.last) return false;
  const after = cueAfter(page, next);
  if (after !== undefined) return false;
  const joint = wordAt(page, before);
  if (joint.endsWith('.') || joint === '?' || joint === '!')
    return shapeOf(page, next) === 'utterance';
  return joint === ',';
}
