// An entity while it is being put together: the stage's inner form, before ids are given.

import type { EntityMention, EntityType, RoleStatus, Span } from '../../document.ts';
import type { Cluster } from './clusters.ts';
import type { NameMention } from './name-mention.ts';

export type Gender = 'female' | 'male';

export interface DraftRole {
  readonly title: string;
  readonly of?: Draft;
  readonly status: RoleStatus;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: Span;
}

export interface Draft {
  readonly type: EntityType;
  /** In order of the text. */
  readonly names: readonly NameMention[];
  /** The fullest form in the text, without article and `'s`. */
  readonly name: string;
  /** Other forms. */
  readonly aliases: readonly string[];
  /** Names first, then what later passes bind; put in order at the end. */
  readonly mentions: EntityMention[];
  readonly roles: DraftRole[];
  gender?: Gender;
}

/** One draft for each cluster, in order of the text. */
export function createDraft(cluster: Cluster, ruleOf: (name: NameMention) => string): Draft {
  const names = [...cluster.names].sort((one, other) => one.start - other.start);
  const [name = '', ...aliases] = formsOf(names);
  return {
    type: cluster.type,
    names,
    name,
    aliases,
    mentions: names.map((mention) => ({
      start: mention.start,
      end: mention.end,
      first: mention.first,
      last: mention.last,
      form: 'name',
      rule: ruleOf(mention),
    })),
    roles: [],
  };
}

/** The distinct forms, the fullest first; of forms that differ in case alone the common one. */
function formsOf(names: readonly NameMention[]): readonly string[] {
  const bare = new Map<string, { form: string; key: string; words: number }>();
  for (const { text, key, words } of names) {
    const form = text.replace(/^(?:the|an?)\s+(?=\p{Lu})/iu, (article) =>
      article.startsWith('T') ? article : '',
    );
    const known = bare.get(key);
    if (known === undefined || (isUpper(known.form) && !isUpper(form))) {
      bare.set(key, { form, key, words: words.length });
    }
  }
  return [...bare.values()]
    .sort((one, other) => other.words - one.words || other.form.length - one.form.length)
    .map(({ form }) => form);
}

function isUpper(form: string): boolean {
  return form.length > 4 && form === form.toUpperCase();
}
