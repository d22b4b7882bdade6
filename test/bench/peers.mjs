// What the peers do with the same text: `peers.mjs NAME FILE`.
// A file that ends in .ndjson is read line by line.

import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadPeer } from './load-peer.mjs';

const [name, path] = process.argv.slice(2);

const run = await loadPeer(name);
let found = 0;
if (path.endsWith('.ndjson')) {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    found += run(JSON.parse(line).text);
  }
} else {
  found = run(readFileSync(path, 'utf8'));
}
process.stdout.write(`${found}\n`);
