// The commands and flags as commander knows them. What a command does stands in `commands/` and is
// loaded when it is called.

import { Command, Option } from 'commander';
import { printableLine } from '../render/printable.ts';
import { type Flag, flags } from './flags.ts';
import type { Io } from './io.ts';
import type { RawOptions } from './options.ts';
import { addValidateCommand } from './validate-command.ts';

export interface Program {
  readonly command: Command;
  /** The exit code of the command that was run. */
  readonly exitCode: () => number;
}

export function createProgram(io: Io, version: string): Program {
  let exitCode = 0;
  const command = new Command('nutgraf')
    .usage('[options] [file, folder, pattern or - …]')
    .description(
      'Reads English news text and prints who, where, what was agreed, how many and who says so.',
    )
    .argument('[inputs...]', 'files, folders, glob patterns; standard input if none or -')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('(nutgraf --help shows all options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text, () => {}),
      writeErr: (text) => io.stderr.write(usageLines(text), () => {}),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .action(async (inputs: string[], raw: RawOptions, program: Command) => {
      const { extractCommand } = await import('./commands/extract.ts');
      const help = () => program.outputHelp();
      exitCode = await extractCommand(inputs, raw, io, help);
    });
  for (const flag of flags) command.addOption(createOption(flag));
  command.addHelpText('after', exampleHelp());
  command
    .command('schema')
    .description('print the JSON Schema of the output')
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.ts');
      exitCode = await schemaCommand(io);
    });
  command
    .command('kinds')
    .description('list what can be found, with codes and examples')
    .addOption(new Option('-f, --format <format>', 'table or json').choices(['table', 'json']))
    .action(async (raw: { readonly format?: 'table' | 'json' }) => {
      const { kindsCommand } = await import('./commands/kinds.ts');
      exitCode = await kindsCommand(raw, io);
    });
  command
    .command('completion')
    .description('print a completion script for a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      const { completionCommand } = await import('./commands/completion.ts');
      exitCode = await completionCommand(shell, io);
    });
  addValidateCommand(command, io, (code) => {
    exitCode = code;
  });
  for (const sub of command.commands) sub.exitOverride().copyInheritedSettings(command);
  return { command, exitCode: () => exitCode };
}

/** What commander says, beginning as all messages do and without control characters. */
function usageLines(text: string): string {
  return text
    .replace(/^error: /, 'nutgraf: ')
    .split('\n')
    .map(printableLine)
    .join('\n');
}

function createOption(flag: Flag): Option {
  const names = flag.list === undefined ? '' : `: ${flag.list.join(', ')}`;
  const option = new Option(flag.flags, `${flag.description}${names}`).helpGroup(`${flag.group}:`);
  return flag.choices === undefined ? option : option.choices([...flag.choices]);
}

function exampleHelp(): string {
  const lines = flags.map(({ example }) => `  ${example}`);
  const codes =
    'Exit codes: 0 all was read; 1 some input failed, the others are printed; 2 wrong usage.';
  return `\nExamples:\n  nutgraf article.txt\n${lines.join('\n')}\n\n${codes}`;
}
