// In a quotation `I` and `we` are the speaker, in a turn of an interview its person.

import type { Layers } from '../../../document.ts';
import type { Draft } from '../draft.ts';
import { pronounForms } from './pronoun-forms.ts';
import type { QuotedTokens } from './quoted-tokens.ts';
import { findTurns } from './turns.ts';

export function bindSpeakers(
  layers: Pick<Layers, 'tokens' | 'sentences' | 'quotes'>,
  drafts: readonly Draft[],
  { inside, quoteOf }: QuotedTokens,
): void {
  const { tokens, sentences, quotes } = layers;
  const nameEndingAt = new Map<number, Draft>();
  for (const draft of drafts) for (const { last } of draft.names) nameEndingAt.set(last, draft);
  const turns = findTurns(layers, nameEndingAt);
  if (quotes.length === 0 && turns.length === 0) return;
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
    const turn = inside[at] === 0 ? turns[sentences.ofToken[at] ?? 0] : undefined;
    const quote = quoteOf[at] ?? -1;
    const speaker = (quote < 0 ? undefined : speakers[quote]) ?? turn;
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
