// The main command: reads each input, runs the pipeline on it and prints what was found, one
// document at a time.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Document, LayerName, Source } from '../../document.ts';
import { DataError, InputError, UsageError } from '../../errors.ts';
import { findInputs, type Input } from '../../read/operands.ts';
import type { OutputFormat, Renderer } from '../../render/formats.ts';
import { recordsNeeded, selectRecords } from '../../render/select.ts';
import type { AnyStage } from '../../stages/define.ts';
import { failureLine, faultLines } from '../failures.ts';
import type { Io } from '../io.ts';
import { type Options, parseOptions, type RawOptions } from '../options.ts';
import { ClosedPipe, fileOutput, type Output, samePath, streamOutput } from '../output.ts';
import { createProgress } from '../progress.ts';
import { createPaint, usesColor, widthOf } from '../terminal.ts';
import { createTimings, type Timings } from '../timings.ts';

export async function extractCommand(
  operands: readonly string[],
  raw: RawOptions,
  io: Io,
  printHelp: () => void,
): Promise<number> {
  const options = parseOptions(raw);
  if (operands.length === 0 && io.stdin.isTTY === true) {
    printHelp();
    return 0;
  }
  const inputs = await findInputs(operands, io.cwd);
  refuseOverwriting(options.out, inputs, io.cwd);
  const output =
    options.out === undefined ? streamOutput(io.stdout) : fileOutput(options.out, io.cwd);
  try {
    const failures = await extractAll(inputs, options, output, io);
    if (io.signal?.aborted) {
      output.abandon();
      return 130;
    }
    output.finish();
    return failures === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ClosedPipe)) output.abandon();
    throw error;
  }
}

/** Returns how many inputs and documents failed. */
async function extractAll(
  inputs: readonly (Input | InputError)[],
  options: Options,
  output: Output,
  io: Io,
): Promise<number> {
  const timings = createTimings(io.now);
  const events =
    options.actors === undefined ? undefined : await loadEvents(options.actors, io.cwd);
  const renderer = await loadRenderer(options, io);
  const progress = createProgress(
    io,
    !options.quiet && (options.out !== undefined || io.stdout.isTTY !== true),
    inputs.length,
  );
  const say = (text: string) => {
    progress.clear();
    io.stderr.write(text, () => {});
  };
  let failures = 0;
  let process: ((source: Source) => Document) | undefined;
  await output.write(renderer.begin());
  for await (const found of readAllInputs(inputs, options, io, progress.step)) {
    if (io.signal?.aborted) break;
    if (found instanceof InputError) {
      failures += 1;
      say(failureLine(found));
      continue;
    }
    try {
      process ??= await loadPipeline(options, timings, events);
      const document = process(found);
      const text = timings.measure('render', () =>
        renderer.document(selectRecords(document, options)),
      );
      await output.write(text);
    } catch (error) {
      if (error instanceof ClosedPipe) throw error;
      failures += 1;
      say(faultLines(found.id, error, options.verbose));
    }
    if (options.verbose) say(timings.report(found.id));
  }
  progress.clear();
  await output.write(renderer.end());
  return failures;
}

async function* readAllInputs(
  inputs: readonly (Input | InputError)[],
  options: Options,
  io: Io,
  step: () => void,
): AsyncGenerator<Source | InputError> {
  const { readInput } = await import('../../read/index.ts');
  const known = Object.entries({
    from: options.from,
    date: options.date,
    textField: options.textField,
    idField: options.idField,
  }).filter(([, value]) => value !== undefined);
  const readOptions = { ...Object.fromEntries(known), stdin: io.stdin, folder: io.cwd };
  for (const input of inputs) {
    if (input instanceof InputError) yield input;
    else yield* readInput(input, readOptions);
    step();
  }
}

async function loadPipeline(
  options: Options,
  timings: Timings,
  events: AnyStage | undefined,
): Promise<(source: Source) => Document> {
  const { createPipeline } = await import('../../pipeline.ts');
  const only: readonly LayerName[] =
    options.format === 'plover' ? ['events', 'entities', 'dates'] : recordsNeeded(options.only);
  const { stages } = await import('../../stages/index.ts');
  const chosen = stages.map((stage) => (stage.name === events?.name ? events : stage));
  return createPipeline({
    only,
    stages: options.verbose ? chosen.map(timings.measured) : chosen,
  }).run;
}

/** The stage of events with the user's actors. */
async function loadEvents(path: string, folder: string): Promise<AnyStage> {
  const { createEvents } = await import('../../stages/events/events.ts');
  const { parseActorList } = await import('../../stages/events/actor-list.ts');
  try {
    return createEvents(parseActorList(await readFile(resolve(folder, path), 'utf8'), path));
  } catch (error) {
    throw new UsageError(
      `--actors ${error instanceof DataError ? error.message : `${path}: cannot be read`}`,
    );
  }
}

async function loadRenderer(options: Options, io: Io): Promise<Renderer> {
  const { createRenderer } = await import('../../render/formats.ts');
  const toTerminal = options.out === undefined && io.stdout.isTTY === true;
  const format: OutputFormat = options.format ?? (toTerminal ? 'table' : 'json');
  const colored =
    format === 'table' &&
    usesColor(options.color, options.out === undefined ? io.stdout : noTerminal(io), io.env);
  return createRenderer(format, {
    offsets: options.offsets,
    includeText: options.includeText,
    explain: options.explain,
    width: widthOf(io.stdout, io.env),
    paint: await createPaint(colored),
  });
}

function noTerminal(io: Io): Io['stdout'] {
  return { write: (text, done) => io.stdout.write(text, done), on: () => undefined };
}

function refuseOverwriting(
  out: string | undefined,
  inputs: readonly (Input | InputError)[],
  folder: string,
): void {
  if (out === undefined) return;
  for (const input of inputs) {
    if (input instanceof InputError || input.kind === 'stdin') continue;
    if (samePath(out, input.path, folder)) throw new UsageError(`--out ${out}: is an input`);
  }
}
