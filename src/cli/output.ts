// Where the data go: standard output, which may be closed by its reader at any time, or a file,
// which is written beside its place and put there when it is whole.

import {
  closeSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { OutputStream } from './io.ts';

/** The reader of the output has gone; nothing is wrong. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

export interface Output {
  readonly write: (text: string) => Promise<void>;
  /** All is written. */
  readonly finish: () => void;
  /** Leave no half file behind. */
  readonly abandon: () => void;
}

export function streamOutput(stream: OutputStream): Output {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: (text) =>
      new Promise((done, fail) => {
        if (failure !== undefined) fail(asClosedPipe(failure));
        else if (text === '') done();
        else stream.write(text, (error) => (error ? fail(asClosedPipe(error)) : done()));
      }),
    finish: () => {},
    abandon: () => {},
  };
}

export function fileOutput(file: string, folder: string): Output {
  const given = resolve(folder, file);
  const stat = statSync(given, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new UsageError(`--out ${file}: is a folder`);
  const special = stat !== undefined && !stat.isFile();
  const target = stat?.isFile() ? realpathSync(given) : given;
  const written = special
    ? target
    : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  let handle: number;
  try {
    handle = openSync(written, special ? 'a' : 'wx', stat?.mode);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`--out ${file}: cannot be written (${reason})`);
  }
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    },
    finish: () => {
      closeSync(handle);
      if (!special) renameSync(written, target);
    },
    abandon: () => {
      closeSync(handle);
      if (!special) rmSync(written, { force: true });
    },
  };
}

/** Whether two paths name one file. */
export function samePath(one: string, other: string, folder: string): boolean {
  const real = (path: string) => {
    const absolute = resolve(folder, path);
    return statSync(absolute, { throwIfNoEntry: false }) ? realpathSync(absolute) : absolute;
  };
  return real(one) === real(other);
}

function asClosedPipe(error: Error): Error {
  const code = 'code' in error ? error.code : '';
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' ? new ClosedPipe() : error;
}
