// Claims the names of languages, which are written as those of the peoples who speak them, by the
// words around: `speaks Russian and Latvian`, `sang in Serbian, Hungarian and Ruthenian.`, `put into
// Dutch`, `Swedish-speaking`, `the French acronym`.
// No: `in Russian hands`, `in Russian and Chinese markets`, `the German said`.

import { lexiconTable } from '../../lexicons/en/load.ts';
import { type Claim, isCapitalised, type Reading, sentenceEnd } from './claim.ts';

/** Of 57 in the training articles 54 were languages. */
const STRENGTH = 0.93;

const speaking = /^(?:speak|speaks|spoke|spoken|speaking|fluent)$/;
/** Words that go on after the name of a language where a people's would have its noun. */
const after =
  /^(?:[.,;:!?)"”’'–—-]|and|as|at|but|by|for|from|is|means|on|or|that|than|to|was|when|where|which|while|who|with|without)$/;
const joining = /^(?:,|and|or)$/;
const spoken = /^(?:acronym|acronyms|initials|language|translation|speaker|speakers|dialect)$/;

export function findLanguageNames(reading: Reading): Claim[] {
  const { words, lower, count } = reading.tokens;
  const claims: Claim[] = [];
  const claim = (token: number): void => {
    claims.push({
      first: token,
      last: token + 1,
      type: 'MISC',
      strength: STRENGTH,
      rule: 'names/language',
    });
  };
  for (let token = 0; token < count; token += 1) {
    if (!isPeople(words[token])) continue;
    const before = lower[token - 1] ?? '';
    const next = words[token + 1] ?? '';
    const hyphened = next === '-' && /^(?:speaking|language)$/.test(words[token + 2] ?? '');
    if (hyphened || spoken.test(next)) claim(token);
    else if (speaking.test(before) || before === 'in' || before === 'into') {
      const listed = languagesFrom(reading, token, speaking.test(before));
      for (const language of listed) claim(language);
      token = listed.at(-1) ?? token;
    }
  }
  return claims;
}

/** The names in the list that begins at the token; none where a noun follows the last of them. */
function languagesFrom(reading: Reading, token: number, isSpoken: boolean): number[] {
  const { words, lower } = reading.tokens;
  const end = sentenceEnd(reading, token);
  const found = [token];
  let at = token + 1;
  for (;;) {
    let ahead = at;
    while (ahead < end && ahead < at + 2 && joining.test(lower[ahead] ?? '')) ahead += 1;
    if (ahead === at || ahead >= end || !isPeople(words[ahead])) break;
    found.push(ahead);
    at = ahead + 1;
  }
  return isSpoken || at >= end || after.test(lower[at] ?? '') ? found : [];
}

/** The adjective of a people; one in the plural, `Russians`, is never a language's. */
function isPeople(word: string | undefined): boolean {
  if (word === undefined || !isCapitalised(word) || /[^s]s$/.test(word)) return false;
  return lexiconTable('demonyms').has(word) || lexiconTable('peoples').get(word)?.[0] === 'ethnic';
}
