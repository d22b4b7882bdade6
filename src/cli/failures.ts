// What goes to standard error: one line for each failure, saying what, where and what to do.

import type { InputError } from '../errors.ts';
import { printable } from '../render/printable.ts';

export function failureLine(error: InputError): string {
  const place = error.path ?? 'stdin';
  const where = error.record === undefined ? place : `${place}:${error.record}`;
  return message(`${where}: ${error.message}`);
}

/** A fault of the program while it worked on a document; its stack is shown with `--verbose`. */
export function faultLines(id: string, error: unknown, verbose: boolean): string {
  const reason = error instanceof Error ? error.message : String(error);
  const line = message(`${id}: a fault of nutgraf, please report it: ${reason}`);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return verbose ? `${line}${stack.split('\n').map(printable).join('\n')}\n` : line;
}

export function message(text: string): string {
  return `nutgraf: ${printable(text)}\n`;
}
