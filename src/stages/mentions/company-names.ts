// Claims names that a legal form ends, `Ltd`, `Inc.`: whatever the tagger took them for, they are
// companies', and the legal form belongs to the name.
// Yes: `Rhine Logistics GmbH`, `Otieno & Sons Ltd`. No: `Ltd` alone, `the Limited`.

import { lexiconTable } from '../../lexicons/en/load.ts';
import { type Claim, type Reading, sentenceEnd } from './claim.ts';

const STRENGTH = 0.9;

/** Companies among the tagger's claims, which stand in order of the text. */
export function findCompanyNames(reading: Reading, tagged: readonly Claim[]): Claim[] {
  const { words } = reading.tokens;
  const endings = lexiconTable('company-endings');
  const isLegal = (word: string | undefined): boolean =>
    word !== undefined && endings.get(word)?.includes('legal') === true;
  const claims: Claim[] = [];
  for (const [index, { first, last, type, strength }] of tagged.entries()) {
    if (type === 'TITLE' || type === 'NORP') continue;
    const ceiling = Math.min(sentenceEnd(reading, first), tagged[index + 1]?.first ?? Infinity);
    let end = last;
    while (end < ceiling && isLegal(words[end])) end += 1;
    // `Acme, Inc.`
    if (end === last && words[last] === ',' && last + 1 < ceiling && isLegal(words[last + 1])) {
      end = last + 2;
    }
    const whole = end === last && last - first > 1 && isLegal(words[last - 1]);
    if (end > last || (whole && type !== 'ORG')) {
      // No less sure than the claim that it makes longer: of two that are alike the longer stands.
      const sure = end > last ? Math.max(STRENGTH, strength) : STRENGTH;
      claims.push({ first, last: end, type: 'ORG', strength: sure, rule: 'names/company' });
    }
  }
  return claims;
}
