// What the output may look like: with colour or without, how wide, with a progress bar or none.

import type { Paint } from '../render/formats.ts';
import { plain } from '../render/formats.ts';
import type { Io, OutputStream } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

const WIDTH_WITHOUT_TERMINAL = 100;
const NARROWEST = 40;

export function usesColor(choice: ColorChoice, stream: OutputStream, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

export async function createPaint(color: boolean): Promise<Paint> {
  if (!color) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    title: (text) => chalk.bold(text),
    heading: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
    underline: (text) => chalk.underline(text),
  };
}

export function widthOf(stream: OutputStream, env: Io['env']): number {
  const width = stream.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return Number.isNaN(width) || width <= 0 ? WIDTH_WITHOUT_TERMINAL : Math.max(NARROWEST, width);
}
