import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const body = [
  'The ministers of Kenya and Uganda signed a border pact on Tuesday, officials said.',
  'It will open three crossings, among them one at Busia, and ends a dispute of nine years.',
  '“We have waited long enough,” said Amina Odhiambo, who lives beside the fence.',
];
const paragraphs = body.map((text) => `<p>${text}</p>`).join('\n');

function page(head: string, inner = paragraphs): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <article><h1>Border pact signed</h1>${inner}</article>
    <aside><p>Most read: ten things about tea.</p></aside>
    <footer><p>Copyright. All rights reserved.</p></footer>
    <script>var a = "<p>not text</p>";</script></body></html>`;
}

describe('readHtml', () => {
  it('takes the article and leaves the page', () => {
    expect(readHtml(page('<title>Border pact signed</title>')).text).toBe(body.join('\n\n'));
  });

  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"From LD","datePublished":"2025-04-03T10:00:00Z","inLanguage":"en","mainEntityOfPage":{"@id":"https://e.org/1"}}]}</script>',
      { title: 'From LD', date: '2025-04-03T10:00:00Z', language: 'en', url: 'https://e.org/1' },
    ],
    [
      '<meta property="og:title" content="From OG"><meta property="article:published_time" content="2025-04-03"><link rel="canonical" href="https://e.org/2">',
      { title: 'From OG', date: '2025-04-03', language: 'en-GB', url: 'https://e.org/2' },
    ],
    [
      '<script type="application/ld+json">{broken</script><title>From title</title>',
      { title: 'Border pact signed', language: 'en-GB' },
    ],
  ])('reads the metadata of %j', (head, metadata) => {
    const { text: _, ...found } = readHtml(page(head));
    expect(found).toEqual(metadata);
  });

  it('takes the date from a time element', () => {
    const found = readHtml(page('', `<time datetime="2025-04-03">Thursday</time>${paragraphs}`));
    expect(found.date).toBe('2025-04-03');
  });

  it('sets blocks, list items and double breaks apart', () => {
    const html = '<div>a<br>b<br><br>c</div><ul><li>d</li><li>e</li></ul><h2>f</h2>g &amp; h';
    expect(readHtml(html).text).toBe('a b\n\nc\n\nd\n\ne\n\nf\n\ng & h');
  });

  it('without tags is the text', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N},;.'"&<>-]{1,9}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (list) => {
        const texts = list.map((words) => words.join(' '));
        const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const html = texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
        expect(readHtml(html).text).toBe(texts.join('\n\n'));
      }),
    );
  });

  it('reads anything', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<',
      '>',
      '&',
      'a',
      '<!--',
      '<html>',
      '<body>',
      '<br>',
      '</html>',
      '<script>',
      '"',
      "='",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(typeof readHtml(pieces.join('')).text).toBe('string');
      }),
    );
  });

  it.each(['<div>', '<b>', '<p>a', '<a href="', '&lt;', '<br>', '</p>', '<'])(
    'reads a page of %j in linear time',
    (piece) => {
      const start = performance.now();
      readHtml(`<p>${piece.repeat(100_000 / piece.length)}`);
      expect(performance.now() - start).toBeLessThan(8_000);
    },
  );
});
