// Loaded into a measured process before anything else; at its end it writes what it used to the
// file named in NUTGRAF_BENCH: CPU seconds, wall seconds and the peak of resident memory in bytes.

import { writeFileSync } from 'node:fs';

const begun = process.hrtime.bigint();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.NUTGRAF_BENCH,
    JSON.stringify({
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      wall: Number(process.hrtime.bigint() - begun) / 1e9,
      memory: maxRSS * 1024,
    }),
  );
});
