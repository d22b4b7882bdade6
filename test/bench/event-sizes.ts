// Measures how many of the numbers that experts coded for events are found, with the qualifier that
// the text gives them: `npx tsx test/bench/event-sizes.ts FILE`, a file of coded sentences, one JSON
// object a line with `text` and any of `size`, `dead`, `injured`. A number that the text does not say
// in words or digits (one person, told by name) is listed apart.

import { readFileSync } from 'node:fs';
import type { Figure } from '../../src/document.ts';
import { createPipeline } from '../../src/pipeline.ts';

interface CodedSentence {
  readonly text: string;
  readonly size?: string;
  readonly dead?: string;
  readonly injured?: string;
}

const LEAST: Readonly<Record<string, number>> = { thousands: 2000, 'tens of thousands': 20000 };

const [file = ''] = process.argv.slice(2);
const pipeline = createPipeline({ only: ['figures'] });
let coded = 0;
let found = 0;
let unsaid = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const sentence = JSON.parse(line) as CodedSentence;
  for (const field of ['size', 'dead', 'injured'] as const) {
    const words = sentence[field];
    if (words === undefined || words === '') continue;
    const wanted = LEAST[words.toLowerCase()] ?? Number(words);
    const { figures = [] } = pipeline.run({
      id: 'x',
      text: sentence.text,
      mediaType: 'text/plain',
    });
    const match = (figures as readonly Figure[]).find(
      ({ value, low }) => value === wanted || low === wanted,
    );
    const said = match !== undefined || wanted !== 1 || /\b(?:1|one)\b/i.test(sentence.text);
    if (!said) {
      unsaid += 1;
      continue;
    }
    coded += 1;
    if (match !== undefined) found += 1;
    const shown =
      match === undefined
        ? 'NOT FOUND'
        : `${sentence.text.slice(match.start, match.end)} | ${match.comparator} | ${match.event ?? '-'}`;
    console.log(`${field} ${words} | ${shown}${match === undefined ? ` | ${sentence.text}` : ''}`);
  }
}
console.log(`${found} of ${coded} found; ${unsaid} more are not said as a number`);
