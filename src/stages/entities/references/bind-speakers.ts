// In a quotation `I` and `we` are the speaker.

import type { Layers } from '../../../document.ts';
import type { Draft } from '../draft.ts';
import { pronounForms } from './pronoun-forms.ts';
import type { QuotedTokens } from './quoted-tokens.ts';

export function bindSpeakers(
  { tokens, quotes }: Pick<Layers, 'tokens' | 'quotes'>,
  drafts: readonly Draft[],
  { quoteOf }: QuotedTokens,
): void {
  if (quotes.length === 0) return;
  const ownerAt = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const { start, end } of draft.mentions) {
      ownerAt.set(start, draft);
      ownerAt.set(-end, draft);
    }
  }
  const speakers = quotes.map(({ speaker }) =>
    speaker === undefined ? undefined : (ownerAt.get(speaker.start) ?? ownerAt.get(-speaker.end)),
  );
  for (let at = 0; at < tokens.count; at += 1) {
    const speaker = speakers[quoteOf[at] ?? -1];
    if (speaker === undefined) continue;
    if (pronounForms.get(tokens.lower[at] ?? '')?.kind !== 'speaker') continue;
    if (tokens.words[at] === 'US') continue;
    speaker.mentions.push({
      start: tokens.starts[at] ?? 0,
      end: tokens.ends[at] ?? 0,
      first: at,
      last: at + 1,
      form: 'pronoun',
      rule: 'entities/speaker',
    });
  }
}
