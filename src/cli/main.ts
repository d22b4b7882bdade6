// Connects the command line to the process. The only module that knows of it.

import { setFlagsFromString } from 'node:v8';

// By default V8 optimizes a function after 132 KiB of its bytecode have run, which for one article
// costs more than it gains. Where there are many, the functions that matter soon reach this too.
// Later versions of V8 have no such flag and would say so on stderr.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=2000000');

const { run } = await import('./run.ts');

const interrupt = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    interrupt.abort(name);
    process.stdin.destroy();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  now: () => performance.now(),
  signal: interrupt.signal,
});
process.stdin.destroy();
