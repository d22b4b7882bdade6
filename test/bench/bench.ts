// The figures of the README: start-up, words a second and peak memory, beside the peers in the
// same run. `npm run bench` uses the fixtures' articles; `npm run bench -- --data DIR` real ones.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadNameTagger } from '../../src/models/names/load.ts';
import { tagWords } from '../../src/models/tags/load.ts';
import { wordVectors } from '../../src/models/vectors/load.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { stages } from '../../src/stages/index.ts';
import { cutText } from '../../src/stages/tokens/tokens.ts';
import { fixtureArticles } from '../helpers/fixture-articles.ts';
import { loadPeer } from './load-peer.mjs';

interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const cli = here('../../bin/nutgraf.js');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    runs: { type: 'string', default: '5' },
    documents: { type: 'string', default: '2000' },
  },
});
const runs = Number(options.runs);
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));

function measure(args: readonly string[]): Usage {
  const report = join(folder, 'usage.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', here('./measure.mjs'), ...args],
    { env: { ...process.env, NUTGRAF_BENCH: report }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return JSON.parse(readFileSync(report, 'utf8')) as Usage;
}

/** The run with the median CPU time. */
function median(args: readonly string[]): Usage {
  const all = Array.from({ length: runs }, () => measure(args)).sort((a, b) => a.cpu - b.cpu);
  return all[Math.floor(all.length / 2)] ?? { cpu: 0, wall: 0, memory: 0 };
}

function loadTexts(): readonly string[] {
  const press = options.data === undefined ? '' : join(options.data, 'text/press.jsonl.gz');
  if (press === '' || !existsSync(press)) return fixtureArticles().map(({ text }) => text);
  return gunzipSync(readFileSync(press))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { body?: string; text?: string })
    .map((release) => release.body ?? release.text ?? '')
    .filter((text) => text.length > 200);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function firstWords(text: string, count: number): string {
  return text
    .split(/(?<=\s)/)
    .slice(0, count)
    .join('');
}

function row(...cells: readonly (string | number)[]): void {
  const text = cells.map((cell, index) =>
    index === 0 ? String(cell).padEnd(34) : String(cell).padStart(14),
  );
  console.log(text.join(''));
}

const times = (value: number, base: number): string => `${(value / base).toFixed(1)} x`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function benchProcesses(title: string, path: string, words: number): void {
  console.log(`\n${title} (${words.toLocaleString('en')} words, median of ${runs} runs)`);
  row('', 'CPU s', 'of node -e 0', 'words/CPU s', 'peak memory');
  const bare = median(['-e', '0']);
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['node -e 0', ['-e', '0']],
    ['wink-nlp, bare', [here('./peers.mjs'), 'wink-nlp', path]],
    ['compromise, names', [here('./peers.mjs'), 'compromise', path]],
    ['nutgraf, all records', [cli, '--format', 'ndjson', path]],
    ['nutgraf --only entities', [cli, '--only', 'entities', '--format', 'ndjson', path]],
  ];
  for (const [name, args] of commands) {
    const usage = name === 'node -e 0' ? bare : median(args);
    const net = usage.cpu - bare.cpu;
    row(
      name,
      usage.cpu.toFixed(2),
      times(usage.cpu, bare.cpu),
      net <= 0 ? '-' : Math.round(words / net).toLocaleString('en'),
      megabytes(usage.memory),
    );
  }
}

/** Bytes of the weights in a folder of `src/models`. */
function weightBytes(name: string): number {
  const folder = here(`../../src/models/${name}`);
  return readdirSync(folder)
    .filter((file) => /\.(?:weights|bin)$/.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** Loads the taggers; must come first, since what is loaded stays. */
function benchLoading(): void {
  console.log('Weights of tags and names, size and time to load');
  let bytes = 0;
  const begun = performance.now();
  for (const [name, load] of [
    ['vectors', wordVectors],
    ['tags', () => tagWords(['word'], [0])],
    ['names', loadNameTagger],
  ] as const) {
    const from = performance.now();
    load();
    const size = weightBytes(name);
    bytes += size;
    row(name, `${(size / 1e6).toFixed(2)} MB`, `${Math.round(performance.now() - from)} ms`);
  }
  row('all', `${(bytes / 1e6).toFixed(2)} MB`, `${Math.round(performance.now() - begun)} ms`);
}

/** Tags and names alone, from tokens that are there, beside the peers from the text, one process, warm. */
async function benchTaggers(documents: readonly string[]): Promise<void> {
  console.log('\nTags and names alone, one process, warm, best of three');
  const cut = documents.map((text) => cutText(text));
  const tokens = cut.reduce((sum, document) => sum + document.tokens.count, 0);
  const words = documents.reduce((sum, text) => sum + wordCount(text), 0);
  const tagger = loadNameTagger();
  const compromise = await loadPeer('compromise');
  const wink = await loadPeer('wink-nlp');
  const jobs: readonly (readonly [string, number, string, () => void])[] = [
    [
      'names',
      tokens,
      'tokens/CPU s',
      () => {
        for (const document of cut) tagger.findNames(document.tokens, document.sentences);
      },
    ],
    [
      'tags',
      tokens,
      'tokens/CPU s',
      () => {
        for (const document of cut) tagWords(document.tokens.words, document.sentences.firsts);
      },
    ],
    ['wink-nlp, bare', words, 'words/CPU s', () => documents.forEach(wink)],
    ['compromise, names', words, 'words/CPU s', () => documents.forEach(compromise)],
  ];
  const best = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let time = 0; time < 3; time += 1) {
    for (const [index, [, , , work]] of jobs.entries()) {
      const begun = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begun);
      best[index] = Math.min(best[index] as number, (user + system) / 1e6);
    }
  }
  for (const [index, [name, count, unit]] of jobs.entries()) {
    row(name, Math.round(count / (best[index] as number)).toLocaleString('en'), unit);
  }
}

function benchStages(text: string): void {
  console.log('\nStages, one process, warm (words a second of this stage alone)');
  const seconds = new Map<string, number>();
  const timed = stages.map((stage) => ({
    ...stage,
    run: (...args: Parameters<typeof stage.run>) => {
      const begun = process.cpuUsage();
      const result = stage.run(...args);
      const used = process.cpuUsage(begun);
      seconds.set(stage.name, (seconds.get(stage.name) ?? 0) + (used.user + used.system) / 1e6);
      return result;
    },
  }));
  const pipeline = createPipeline({ stages: timed });
  const paragraphs = text.split('\n\n');
  const articles = Array.from({ length: Math.ceil(paragraphs.length / 10) }, (_, index) =>
    paragraphs.slice(index * 10, index * 10 + 10).join('\n\n'),
  );
  const pass = (): void => {
    for (const [index, article] of articles.entries()) {
      pipeline.run({ id: String(index), text: article, mediaType: 'text/plain' });
    }
  };
  pass();
  seconds.clear();
  pass();
  const words = wordCount(text);
  for (const [name, used] of seconds) {
    row(name, Math.round(words / Math.max(used, 1e-6)).toLocaleString('en'));
  }
  const total = [...seconds.values()].reduce((sum, used) => sum + used, 0);
  row('all stages', Math.round(words / total).toLocaleString('en'));
  console.log('(trees and predicates are made on demand, so their time is in the stages that ask)');
}

benchLoading();
const texts = loadTexts();
const joined = texts.join('\n\n');
const article = firstWords(texts.find((text) => wordCount(text) >= 300) ?? joined, 300);
const megabyte = joined.repeat(Math.ceil(1e6 / joined.length)).slice(0, 1e6);
const documents = Array.from({ length: Number(options.documents) }, (_, index) => ({
  id: String(index),
  text: texts[index % texts.length] ?? '',
}));
const articlePath = join(folder, 'article.txt');
const megabytePath = join(folder, 'megabyte.txt');
const documentsPath = join(folder, 'documents.ndjson');
writeFileSync(articlePath, article);
writeFileSync(megabytePath, megabyte);
writeFileSync(documentsPath, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));

benchProcesses('One article, cold', articlePath, wordCount(article));
benchProcesses('One megabyte in one document', megabytePath, wordCount(megabyte));
benchProcesses(
  `${documents.length.toLocaleString('en')} documents as NDJSON`,
  documentsPath,
  documents.reduce((sum, { text }) => sum + wordCount(text), 0),
);
await benchTaggers(documents.slice(0, 200).map(({ text }) => text));
benchStages(megabyte);
rmSync(folder, { recursive: true });
