// Decides when two spellings are the same name: case, accents, full stops, a leading article and a
// trailing possessive make no difference.

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['’', "'"],
  ['‘', "'"],
  ['ʻ', "'"],
  ['‑', '-'],
  ['–', '-'],
]);

const PLAIN_TEXT = /^[\x20-\x7e]*$/;

/** Lower case, without accents, full stops and doubled spaces: `São  Tomé St.` → `sao tome st`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const bare = PLAIN_TEXT.test(lower) ? lower : foldLetters(lower);
  return bare.replace(/\./g, '').replace(/\s+/g, ' ').trim();
}

/** The same, also without a leading article and a trailing possessive: `The Times's` → `times`. */
export function foldName(text: string): string {
  const folded = foldText(text).replace(/'s?$/, '');
  const bare = folded.replace(/^(?:the|an?) (?=\S)/, '');
  return bare === '' ? folded : bare;
}

function foldLetters(lower: string): string {
  let out = '';
  for (const letter of lower.normalize('NFD')) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    out += PLAIN.get(letter) ?? letter;
  }
  return out;
}
