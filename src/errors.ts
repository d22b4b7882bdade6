// The errors that a user can cause and mend. Everything else is a bug and keeps its stack.

/** The command line or an option is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input cannot be read; `message` says which, where and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly path: string | undefined;
  readonly record: number | undefined;

  constructor(message: string, where: { path?: string; record?: number } = {}) {
    super(message);
    this.path = where.path;
    this.record = where.record;
  }
}

/** A lexicon, a model's weights or a fixture is not what it must be. */
export class DataError extends Error {
  override readonly name = 'DataError';
}
