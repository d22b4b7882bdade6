// The flags of `nutgraf validate` as commander knows them. What it does is loaded when it is called.

import { type Command, Option } from 'commander';
import type { RawValidateOptions } from './commands/validate-options.ts';
import type { Io } from './io.ts';

export function addValidateCommand(
  program: Command,
  io: Io,
  setExitCode: (code: number) => void,
): void {
  const collect = (value: string, values: readonly string[] = []): readonly string[] => [
    ...values,
    value,
  ];
  program
    .command('validate')
    .description('compare what is found with gold: precision, recall and F1 of each layer')
    .argument(
      '<folders...>',
      'folders with article.* and gold.json, or annotated ones with records/',
    )
    .addOption(
      new Option(
        '--min-f1 <least>',
        'least F1, 0 to 1, of every layer or of one: 0.9, figures=0.95 (may be repeated)',
      ).argParser(collect),
    )
    .option('--split <name>', 'dev (those in dev.list), train (the others) or all (default: all)')
    .option('--diff', 'every missing and extra item with its words and place')
    .option('--by-type', 'rows for types and fields too')
    .addOption(new Option('-f, --format <format>', 'table or json').choices(['table', 'json']))
    .addOption(
      new Option('--report <kind>', 'for CI: JUnit XML, or annotations of GitHub').choices([
        'junit',
        'github',
      ]),
    )
    .option('--update-expected', 'accept the present output: rewrite expected.json, never gold')
    .addHelpText('after', help)
    .action(async (folders: string[], raw: RawValidateOptions) => {
      const { validateCommand } = await import('./commands/validate.ts');
      setExitCode(await validateCommand(folders, raw, io));
    });
}

const help = `
Where a folder has expected.json, a difference from it is reported too. Thresholds may stand in
nutgraf.config.json, here or in a folder above:
  { "validate": { "minF1": { "others": 0.8, "figures": 0.95 }, "split": "all" } }

Examples:
  nutgraf validate --min-f1 0.8 --min-f1 figures=0.95 fixtures/
  nutgraf validate --diff --report github fixtures/
  nutgraf validate --report junit fixtures/ > nutgraf.xml

Exit codes: 0 all that was asked is met; 1 it is not; 2 could not run.`;
