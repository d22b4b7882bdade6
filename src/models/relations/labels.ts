// Names of what the model tells apart: a relation type with the direction in the text, `arrested>`
// where the subject comes first and `arrested<` where it comes second.

export interface Direction {
  readonly type: string;
  /** Whether the mention that comes first is the subject. */
  readonly forward: boolean;
}

export function labelOf({ type, forward }: Direction): string {
  return `${type}${forward ? '>' : '<'}`;
}

export function parseLabel(label: string): Direction {
  return { type: label.slice(0, -1), forward: label.endsWith('>') };
}
