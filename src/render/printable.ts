// Text from outside, made fit to be shown: no control character reaches a terminal or a cell.

/** C0, DEL and C1 controls, marks and overrides of direction, line and paragraph separators. */
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** On one line, white space as single spaces, each control character as U+FFFD. */
export function printable(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(controls, '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** As `printable`, with its spaces kept. */
export function printableLine(text: string): string {
  return text.replace(controls, '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}
