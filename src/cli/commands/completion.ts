// Prints a completion script, made from the table of flags.

import { UsageError } from '../../errors.ts';
import { type Flag, flags } from '../flags.ts';
import type { Io } from '../io.ts';
import { streamOutput } from '../output.ts';

const commands = ['schema', 'kinds', 'completion', 'validate'];

export async function completionCommand(shell: string, io: Io): Promise<number> {
  const render = scripts[shell as keyof typeof scripts];
  if (!Object.hasOwn(scripts, shell)) {
    throw new UsageError(`completion ${shell}: choose from ${Object.keys(scripts).join(', ')}`);
  }
  await streamOutput(io.stdout).write(render());
  return 0;
}

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

interface Names {
  readonly long: string;
  readonly short: string | undefined;
  readonly values: readonly string[];
  readonly takesValue: boolean;
  readonly description: string;
}

function names(): readonly Names[] {
  return (flags as readonly Flag[]).map((flag) => ({
    long: /--[\w-]+/.exec(flag.flags)?.[0] ?? '',
    short: /(?<!-)-\w\b/.exec(flag.flags)?.[0],
    values: flag.choices ?? flag.list ?? [],
    takesValue: flag.flags.includes('<'),
    description: flag.description.replaceAll("'", '’').replaceAll(/[[\]:]/g, ' '),
  }));
}

function bashScript(): string {
  const cases = names()
    .filter(({ values }) => values.length > 0)
    .map(
      ({ long, short, values }) =>
        `    ${[long, short].filter(Boolean).join('|')}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`,
    );
  const all = names().flatMap(({ long, short }) => [long, short].filter(Boolean));
  return `_nutgraf() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "${all.join(' ')} --help --version" -- "$word"))
  elif ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _nutgraf nutgraf
`;
}

function zshScript(): string {
  const lines = names().map(({ long, values, takesValue, description }) => {
    const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:' : '';
    return `  '${long}[${description}]${value}' \\`;
  });
  return `#compdef nutgraf
_arguments \\
${lines.join('\n')}
  '--help[print the help]' \\
  '--version[print the version]' \\
  '*:input:_files'
`;
}

function fishScript(): string {
  const lines = names().map(({ long, short, values, takesValue, description }) => {
    const parts = ['complete -c nutgraf', `-l ${long.slice(2)}`];
    if (short !== undefined) parts.push(`-s ${short.slice(1)}`);
    if (values.length > 0) parts.push(`-xa '${values.join(' ')}'`);
    else if (takesValue) parts.push('-r');
    return `${parts.join(' ')} -d '${description}'`;
  });
  const words = `complete -c nutgraf -n __fish_use_subcommand -a '${commands.join(' ')}'`;
  return `${[...lines, words].join('\n')}\n`;
}
