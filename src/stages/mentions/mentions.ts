// Finds the names and titles of the text: by the tagger, then by lists and rules for what they know
// better; rival claims are settled by one policy, and the article is made to agree with itself.

import type { Mention } from '../../document.ts';
import { loadNameTagger } from '../../models/names/load.ts';
import type { NameTagger } from '../../models/names/predict.ts';
import { defineStage } from '../define.ts';
import type { Claim, Reading } from './claim.ts';
import { findCompanyNames } from './company-names.ts';
import { findRepeatedNames } from './document-agreement.ts';
import { findLanguageNames } from './language-names.ts';
import { findLawNames, isShortForm } from './law-names.ts';
import { findListedNames, isInAmount } from './list-names.ts';
import { mendEdges } from './mend-edges.ts';
import { settleClaims } from './settle.ts';

export const mentions = defineStage({
  name: 'mentions',
  reads: ['source', 'tokens', 'sentences'],
  writes: ['mentions'],
  run: ({ source, tokens, sentences }) => ({
    mentions: findMentions({ text: source.text, tokens, sentences }, loadNameTagger()),
  }),
});

export function findMentions(reading: Reading, tagger: NameTagger): Mention[] {
  const { tokens, sentences } = reading;
  const tagged = tagger
    .findNames(tokens, sentences)
    .map(
      ({ first, last, type, chance }): Claim => ({
        first,
        last,
        type,
        strength: chance,
        rule: 'names/tagger',
      }),
    )
    .filter((claim) => !isNoName(claim, reading));
  const claims = [
    ...tagged,
    ...findListedNames(reading, tagged),
    ...findLanguageNames(reading),
    ...findLawNames(reading),
    ...findCompanyNames(reading, tagged),
  ];
  const settled = settleClaims(claims, tokens.count);
  const agreed = settleClaims([...settled, ...findRepeatedNames(reading, settled)], tokens.count);
  return mendEdges(reading, agreed).map((claim) => asMention(claim, reading));
}

/** What the tagger takes for names and the guide does not: peoples of money, short forms of laws. */
function isNoName({ first, last, type }: Claim, reading: Reading): boolean {
  if (type === 'LAW') return isShortForm(reading, first, last);
  return (type === 'NORP' || type === 'GPE') && isInAmount(reading, first, last);
}

function asMention(claim: Claim, { tokens }: Reading): Mention {
  const { first, last, type, strength, rule } = claim;
  return {
    first,
    last,
    start: claim.start ?? tokens.starts[first] ?? 0,
    end: claim.end ?? tokens.ends[last - 1] ?? 0,
    type,
    confidence: Math.round(strength * 100) / 100,
    rule,
  };
}
