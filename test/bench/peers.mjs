// What the peers do with the same text, as bare as their documentation shows: `peers.mjs NAME FILE`.
// A file that ends in .ndjson is read line by line.

import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [name, path] = process.argv.slice(2);

async function loadPeer() {
  if (name === 'compromise') {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const document = nlp(text);
      return [document.people(), document.places(), document.organizations()]
        .map((view) => view.json().length)
        .reduce((sum, count) => sum + count, 0);
    };
  }
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const wink = winkNLP(model);
  return (text) => {
    const document = wink.readDoc(text);
    document.tokens().out(wink.its.pos);
    return document.entities().out().length;
  };
}

const run = await loadPeer();
let found = 0;
if (path.endsWith('.ndjson')) {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    found += run(JSON.parse(line).text);
  }
} else {
  found = run(readFileSync(path, 'utf8'));
}
process.stdout.write(`${found}\n`);
