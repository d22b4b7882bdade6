// Takes the article out of a web page by Mozilla's Readability, which reader views use; where it
// finds none, all text of the page. Each block of the page becomes one paragraph.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Article, article } from './article.ts';
import { decodeEntities } from './entities.ts';
import { type HtmlDocument, readMetadata } from './html-metadata.ts';
import { blockText, type HtmlNode } from './html-text.ts';

/** Tags nested deeper than this would exhaust the stack of the parsers. */
const DEEPEST = 500;

/** An article that holds less of the page's text than this is a teaser that was mistaken for it. */
const LEAST_SHARE = 0.25;

export function readHtml(page: string): Article {
  if (nesting(page) > DEEPEST) return { text: removeTags(page) };
  const { document } = parseHTML(wrapPage(page));
  // A page without any element, for example one that is all comment.
  if (document.documentElement?.nodeName !== 'HTML') return { text: removeTags(page) };
  const metadata = readMetadata(document as unknown as HtmlDocument);
  const whole = blockText(bodyOf(document));
  const main = mainText(document);
  const text = main.length >= whole.length * LEAST_SHARE ? main : whole;
  return article({ text: withoutTitle(text, metadata.title), ...metadata });
}

/** The parser wants one element around all. */
function wrapPage(page: string): string {
  if (/<html[\s>]/i.test(page)) return page;
  return /<body[\s>]/i.test(page) ? `<html>${page}</html>` : `<html><body>${page}</body></html>`;
}

/** The headline is metadata; the text begins after it. */
function withoutTitle(text: string, title: string | undefined): string {
  const end = text.indexOf('\n\n');
  const first = text.slice(0, end).trim();
  return end > 0 && title?.replace(/\s+/g, ' ').trim() === first ? text.slice(end + 2) : text;
}

type PageDocument = ReturnType<typeof parseHTML>['document'];

function bodyOf(document: PageDocument): HtmlNode | null {
  return (document.body ?? document.documentElement) as unknown as HtmlNode | null;
}

/** Changes the document, as Readability does. */
function mainText(document: PageDocument): string {
  const reader = new Readability(document as never, { serializer: (node) => node });
  return blockText((reader.parse()?.content ?? null) as unknown as HtmlNode | null);
}

/** The most tags that are open at one place, counted roughly: void elements close themselves. */
function nesting(page: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name, end] of page.matchAll(
    /<(\/?)([a-z][a-z0-9-]{0,30})[^<>]{0,2000}?(\/?)>/gi,
  )) {
    if (slash) depth = Math.max(0, depth - 1);
    else if (!end && !voids.has((name ?? '').toLowerCase())) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const voids = new Set(
  'area base br col embed hr img input link meta p li option param source track wbr'.split(' '),
);

function removeTags(page: string): string {
  const text = page
    .replace(/<(?:p|div|br|li|h[1-6]|tr|section|article)\b[^<>]{0,2000}>/gi, '\n\n')
    .replace(/<[^<>]{0,2000}>/g, '');
  return decodeEntities(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n\n')
    .trim();
}
