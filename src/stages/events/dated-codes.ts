// A code of an actor in a user's list, and the days on which it holds, as PETRARCH writes them.

/** Codes that hold together, and when: `19950601`. */
export interface DatedCodes {
  readonly codes: readonly string[];
  /** The first and the last day. */
  readonly from?: string;
  readonly to?: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * Reads `ARN`, `ARN/GON`, `ARN <950601`, `ARN >950601`, `ARN 19950601-19990815`. A code of signs
 * alone, `---`, says that the name means nobody.
 */
export function parseCodes(text: string): DatedCodes | undefined {
  const match = /^([A-Za-z0-9~+/-]+)(?: *([<>]) *(\d+)| +(\d+) *- *(\d+))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, joined = '', sign, bound, start, end] = match;
  const codes = joined.split('/').filter((code) => /[A-Za-z0-9]/.test(code));
  if (sign === undefined && start === undefined) return { codes };
  const from = parseDay(start ?? bound);
  const to = parseDay(end ?? bound);
  if (from === undefined || to === undefined) return undefined;
  if (sign === '<') return { codes, before: to };
  return sign === '>' ? { codes, after: from } : { codes, from, to };
}

/** Of years of two digits, those after 30 are of the last century. */
function parseDay(digits = ''): string | undefined {
  if (digits.length === 8) return digits;
  if (digits.length !== 6) return undefined;
  return `${digits.slice(0, 2) > '30' ? '19' : '20'}${digits}`;
}

/** The first that hold on a day (`1995-06-01`), dated ones first; no day is later than all. */
export function codesOn(all: readonly DatedCodes[], day: string | undefined): readonly string[] {
  const digits = day === undefined ? LATEST : day.replaceAll('-', '').slice(0, 8);
  const held = all.find((one) => isDated(one) && holdsOn(one, digits));
  return (held ?? all.find((one) => !isDated(one)))?.codes ?? [];
}

const LATEST = '99999999';

function isDated({ from, before, after }: DatedCodes): boolean {
  return (from ?? before ?? after) !== undefined;
}

function holdsOn({ from, to, before, after }: DatedCodes, day: string): boolean {
  return (
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (before === undefined || day < before) &&
    (after === undefined || day > after)
  );
}
