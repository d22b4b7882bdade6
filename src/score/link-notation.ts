// Reads text in which names are marked as `[words](TYPE)`: the notation of the annotation guide,
// of the fixtures and of the kinds' examples.

export interface Mark {
  /** Half-open, UTF-16 code units of the text without marks. */
  readonly start: number;
  readonly end: number;
  /** `PER`, `ORG`, `COUNT`, … */
  readonly type: string;
}

export interface MarkedText {
  /** The text with the marks removed. */
  readonly text: string;
  /** In order of the text; they never overlap. */
  readonly marks: readonly Mark[];
}

/** The head line of an annotated article. */
export interface ArticleHead {
  readonly id: string;
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
  readonly source?: string;
  readonly genre?: string;
  readonly region?: string;
}

export interface AnnotatedArticle extends MarkedText {
  readonly head: ArticleHead;
}

const MARK = /\[([^[\]]{1,500})\]\(([A-Z]{2,12})\)/g;

/** `[Elena Duarte](PER) spoke` → `Elena Duarte spoke` with one mark. */
export function parseLinkNotation(notation: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let cursor = 0;
  for (const found of notation.matchAll(MARK)) {
    const [whole, words = '', type = ''] = found;
    text += notation.slice(cursor, found.index);
    marks.push({ start: text.length, end: text.length + words.length, type });
    text += words;
    cursor = found.index + whole.length;
  }
  return { text: text + notation.slice(cursor), marks };
}

/** An annotated article: a line of JSON, an empty line, then the marked text. */
export function parseAnnotatedArticle(file: string): AnnotatedArticle {
  const newline = file.indexOf('\n');
  const head = JSON.parse(file.slice(0, newline)) as ArticleHead;
  return { head, ...parseLinkNotation(file.slice(newline + 1).replace(/^\n/, '')) };
}
