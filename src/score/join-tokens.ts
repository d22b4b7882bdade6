// Makes running text again of sentences whose tokens stand apart by spaces, with tags or without:
// closing marks and clitics join what stands before them, opening marks what follows; of straight
// quotes every other one opens.

import { untag } from '../models/parses/untag.ts';

const JOINS_BEFORE = /^(?:[,.;:?!%)\]]|\.\.\.|n't|'(?:s|re|ve|ll|d|m)?)$/i;
const JOINS_AFTER = /^(?:[([$£€#]|US\$)$/;

const TAGGED_HYPHEN = '-_-';

/** The text of a line of tokens: `Britain 's " no "` is `Britain's "no"`. */
export function joinTokens(line: string): string {
  let text = '';
  let joined = true;
  let quoted = false;
  for (const token of line.split(' ')) {
    if (token === '') continue;
    const closes = token === '"' && quoted;
    text += joined || closes || JOINS_BEFORE.test(token) ? token : ` ${token}`;
    if (token === '"') quoted = !quoted;
    joined = JOINS_AFTER.test(token) || (token === '"' && quoted);
  }
  return text;
}

/**
 * The text of lines of `word_TAG`, empty lines between paragraphs. A hyphen that the tokens split off
 * (`free_JJ -_- market_NN`) joins both sides; two are a dash.
 */
export function joinTaggedLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => joinTokens(joinHyphens(paragraph.split(/\s+/).filter(Boolean))))
    .filter(Boolean)
    .join('\n\n');
}

/** The words, hyphens between two words as part of these. */
function joinHyphens(tagged: readonly string[]): string {
  const words: string[] = [];
  let open = false;
  for (const [index, token] of tagged.entries()) {
    const hyphen = token === TAGGED_HYPHEN;
    const dash = hyphen && [tagged[index - 1], tagged[index + 1]].includes(TAGGED_HYPHEN);
    const joins = open || (hyphen && words.length > 0 && (!dash || words.at(-1) === '-'));
    if (joins) words.push(`${words.pop()}${untag(token)}`);
    else words.push(untag(token));
    open = hyphen && !dash;
  }
  return words.join(' ');
}
