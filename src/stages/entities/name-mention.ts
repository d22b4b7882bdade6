// Prepares the mentions of names for comparison: which words a name has, which letters it begins
// with, where it stands. Titles are no names and are kept apart.

import type { EntityType, Mention, MentionType } from '../../document.ts';
import { foldName } from './fold-name.ts';

export interface NameMention extends Mention {
  /** Position among the names, in order of the text. */
  readonly index: number;
  readonly entityType: EntityType;
  readonly text: string;
  /** Folded whole: `department of state`. */
  readonly key: string;
  /** Folded words: `department`, `of`, `state`. */
  readonly words: readonly string[];
}

/** What each type of name names. */
export const entityTypes: Readonly<Record<Exclude<MentionType, 'TITLE'>, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'group',
  EVENT: 'event',
  LAW: 'law',
  MISC: 'product',
};

/** The names among the mentions, in order. */
export function findNames(text: string, mentions: readonly Mention[]): readonly NameMention[] {
  const names: NameMention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'TITLE') continue;
    const words = text.slice(mention.start, mention.end);
    const key = foldName(words);
    names.push({
      start: mention.start,
      end: mention.end,
      first: mention.first,
      last: mention.last,
      type: mention.type,
      confidence: mention.confidence,
      rule: mention.rule,
      index: names.length,
      entityType: entityTypes[mention.type],
      text: words,
      key,
      words: key.split(' '),
    });
  }
  return names;
}
