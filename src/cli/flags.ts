// The one table of flags. The parser, the help, the completions and the tests are made from it.

import { inputFormats } from '../read/formats.ts';
import { outputFormats } from '../render/formats.ts';

export interface Flag {
  /** `--format <name>`; the argument's name says what it is. */
  readonly flags: string;
  readonly description: string;
  readonly group: 'Input' | 'Output' | 'Messages';
  readonly choices?: readonly string[];
  /** Names that may be given together, set apart by commas. */
  readonly list?: readonly string[];
  /** A command line that shows it. */
  readonly example: string;
}

export const recordChoices = [
  'entities',
  'relations',
  'agreements',
  'figures',
  'quotes',
  'dates',
] as const;

export const offsetChoices = ['utf16', 'codepoint', 'byte'] as const;
export const colorChoices = ['auto', 'always', 'never'] as const;

export const flags = [
  {
    flags: '--from <format>',
    description: 'format of the input; auto tells it by the ending, then by the content',
    group: 'Input',
    choices: ['auto', ...inputFormats],
    example: 'curl -s https://example.org/story | nutgraf --from html',
  },
  {
    flags: '--date <date>',
    description: 'day of publication, which "Tuesday" and "last week" are reckoned from',
    group: 'Input',
    example: 'nutgraf --date 2025-04-03 article.txt',
  },
  {
    flags: '--text-field <name>',
    description: 'field of the text in JSON and NDJSON (default: text, body or content)',
    group: 'Input',
    example: 'nutgraf --text-field article.body stories.ndjson',
  },
  {
    flags: '--id-field <name>',
    description: 'field of the id in JSON and NDJSON (default: id)',
    group: 'Input',
    example: 'nutgraf --id-field uuid stories.ndjson',
  },
  {
    flags: '-f, --format <format>',
    description:
      'format of the output (default: table on a terminal, else json); plover: political events',
    group: 'Output',
    choices: outputFormats,
    example: 'nutgraf --format ndjson news/ > news.ndjson',
  },
  {
    flags: '--actors <file>',
    description:
      'names with codes of actors, for --format plover: name, tab, code on each line, or a ' +
      'dictionary of PETRARCH; ARN/GON: two codes; ARN <950601, ARN >950601, ARN 950601-990815: ' +
      'holds for a time',
    group: 'Output',
    example: 'nutgraf --format plover --actors actors.tsv article.txt',
  },
  {
    flags: '--only <kinds>',
    description: 'find these alone, and in JSON what they refer to',
    group: 'Output',
    list: recordChoices,
    example: 'nutgraf --only agreements,figures article.txt',
  },
  {
    flags: '--min-confidence <number>',
    description: 'leave out items that are less sure, 0 to 1, unless a kept one refers to them',
    group: 'Output',
    example: 'nutgraf --min-confidence 0.8 article.txt',
  },
  {
    flags: '--offsets <unit>',
    description: 'unit of start and end: UTF-16 code units, code points or bytes of UTF-8',
    group: 'Output',
    choices: offsetChoices,
    example: 'nutgraf --offsets codepoint article.txt | python3 count.py',
  },
  {
    flags: '--include-text',
    description: 'put the text that was read into the JSON',
    group: 'Output',
    example: 'nutgraf --include-text page.html',
  },
  {
    flags: '--explain',
    description: 'show the rule, the confidence and the words behind each item',
    group: 'Output',
    example: 'nutgraf --explain --only relations article.txt',
  },
  {
    flags: '-o, --out <file>',
    description: 'write to a file, whole or not at all',
    group: 'Output',
    example: 'nutgraf --format csv --out news.csv news/*.txt',
  },
  {
    flags: '--color <when>',
    description: 'colour the table; NO_COLOR and FORCE_COLOR are heeded',
    group: 'Messages',
    choices: colorChoices,
    example: 'nutgraf --color always article.txt | less -R',
  },
  {
    flags: '-q, --quiet',
    description: 'no warnings and no progress; failures are still told',
    group: 'Messages',
    example: 'nutgraf --quiet --format csv news/ > news.csv',
  },
  {
    flags: '-v, --verbose',
    description: 'tell how long each document and stage took',
    group: 'Messages',
    example: 'nutgraf --verbose article.txt > article.json',
  },
] as const satisfies readonly Flag[];
