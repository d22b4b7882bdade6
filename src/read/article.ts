// What every reader of a format makes of its bytes: a text and what is known about it.

/** Text and metadata, not yet an article with an id. */
export interface Article {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  /** As written; `date.ts` reads it. */
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The article without the metadata that are empty. */
export function article(fields: {
  readonly text: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}): Article {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    const trimmed = name === 'text' ? value : oneLine(value ?? '');
    if (trimmed !== undefined && (name === 'text' || trimmed !== '')) known[name] = trimmed;
  }
  return { text: fields.text, ...known };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
