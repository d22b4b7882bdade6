// What a page says of its article: JSON-LD first, which is written for machines, then OpenGraph and
// other `meta` elements, then what readers see.

/** As much of the DOM as is needed here. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface Metadata {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

export function readMetadata(document: HtmlDocument): Metadata {
  const linked = findLinkedArticle(document);
  const meta = readMetaElements(document);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  return {
    title:
      textOf(linked.headline) ??
      meta.get('og:title') ??
      meta.get('dc.title') ??
      document.querySelector('h1')?.textContent ??
      document.querySelector('title')?.textContent ??
      undefined,
    date:
      textOf(linked.datePublished) ??
      meta.get('article:published_time') ??
      meta.get('og:article:published_time') ??
      meta.get('datepublished') ??
      meta.get('parsely-pub-date') ??
      meta.get('dc.date') ??
      meta.get('date') ??
      attribute('time[itemprop="datePublished"]', 'datetime') ??
      attribute('article time[datetime]', 'datetime') ??
      attribute('time[datetime]', 'datetime') ??
      textOf(linked.dateCreated),
    url:
      attribute('link[rel="canonical"]', 'href') ??
      meta.get('og:url') ??
      textOf(linked.mainEntityOfPage) ??
      textOf(linked.url),
    language:
      textOf(linked.inLanguage) ??
      document.documentElement?.getAttribute('lang') ??
      meta.get('og:locale')?.replace('_', '-'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The first JSON-LD object whose type is a kind of article. */
function findLinkedArticle(document: HtmlDocument): Fields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const queue: unknown[] = [parseOrNothing(script.textContent ?? '')];
    for (let seen = 0; queue.length > 0 && seen < 1_000; seen += 1) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value);
      else if (typeof value === 'object' && value !== null) {
        const fields = value as Fields;
        const types = [fields['@type']].flat();
        if (types.some((type) => typeof type === 'string' && /Article|Report|Post/.test(type))) {
          return fields;
        }
        queue.push(fields['@graph'], fields.mainEntity);
      }
    }
  }
  return {};
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readMetaElements(document: HtmlDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name === null || !content || found.has(name.toLowerCase())) continue;
    found.set(name.toLowerCase(), content);
  }
  return found;
}

/** A string, or the `@id` of an object. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value;
  const id =
    typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
