// Stands in for `run.ts` in the build: the program is one script, and beside it lies the code that
// V8 made of it when it was built, so that a start compiles nothing. Another version of V8 finds no
// code of its own there, or refuses what it finds, and compiles the script itself.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

type Program = Pick<typeof import('./run.ts'), 'run'>;
/** The script's value: a function of a module's surroundings, see `esbuild.config.js`. */
type Wrapped = (require: NodeJS.Require, path: string) => Program;

// By default V8 optimizes a function after 132 KiB of its bytecode have run, which for one article
// costs more than it gains. Where there are many, the functions that matter soon reach this too.
// Later versions of V8 have no such flag and would say so on stderr. Code made with other flags is
// refused, so this stands here and not in `main.ts`.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000');

const path = fileURLToPath(new URL('../program.js', import.meta.url));

/** Where the code for this version of V8 lies. */
export const codePath = `${path}.${process.versions.v8}-${process.arch}.code`;

export const script = new Script(readFileSync(path, 'latin1'), {
  filename: path,
  ...(existsSync(codePath) ? { cachedData: readFileSync(codePath) } : {}),
});

export const { run } = (script.runInThisContext() as Wrapped)(createRequire(path), path);
