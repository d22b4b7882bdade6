// Finds direct quotes: which stretches between marks belong together, and who said them.

import {
  type Attribution,
  attribute,
  attributeByContext,
  cueAfter,
  type Earlier,
} from './attributions.ts';
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
  let earlier: Earlier | undefined;
  for (let region = 0; region < count; region += 1) {
    if (shapeOf(page, region) !== 'utterance') continue;
    const regions = [region];
    let own = attribute(page, region);
    let end = region;
    const take = (next: number): void => {
      regions.push(next);
      end = next;
    };
    while (end + 1 < count && (isOpen(page, end) || adjoins(page, end, end + 1))) {
      take(end + 1);
      own ??= cueAfter(page, end);
    }
    if (own !== undefined && own.clause.first > (page.regionTokens[region]?.last ?? 0)) {
      if (end + 1 < count && goesOn(page, own, end + 1)) {
        take(end + 1);
        while (end + 1 < count && isOpen(page, end)) take(end + 1);
      }
    }
    const attribution = own ?? attributeByContext(page, region, earlier);
    quotes.push({ regions, attribution });
    const speaker = attribution?.speaker;
    if (speaker !== undefined) earlier = { speaker, paragraph: page.regions[end]?.paragraph ?? 0 };
    region = end;
  }
  return quotes;
}

/** Does the paragraph end within the quote, which the next one goes on with? */
function isOpen(page: Page, region: number): boolean {
  return page.regions[region]?.closed === false;
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
