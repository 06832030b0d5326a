import { parseArgs } from 'node:util';
import type { Language } from '../core/shared/language.ts';
import { check } from './check.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { criteria } from './criteria.ts';
import { explore } from './explore.ts';
import { newScenario } from './new.ts';
import { score } from './score.ts';
import { simulate } from './simulate.ts';

const commands: Readonly<Record<string, Command>> = { check, explore, simulate, score, new: newScenario, criteria };

const usage = (language: Language): string =>
  Object.values(commands)
    .map((command) => `  scenario ${command.usage}\n      ${command.about[language]}`)
    .join('\n');

/** Reads the words of the command line; undefined where they are no command. */
function read(
  words: readonly string[],
  common: Pick<Invocation, 'print' | 'complain' | 'showProgress'>,
): [Command, Invocation] | undefined {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return undefined;
  const own = Object.entries(command.options).map(([key, type]) => [key, { type }] as const);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, ...Object.fromEntries(own) },
    });
    const { json = false, lang = 'nl', ...options } = values;
    if (lang !== 'nl' && lang !== 'en') return undefined;
    const colours = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const folder = process.env.INIT_CWD ?? process.cwd();
    return [command, { paths: positionals, options, language: lang, json: json === true, colours, folder, ...common }];
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const found = read(process.argv.slice(2), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    ...(process.stderr.isTTY ? { showProgress: (text: string) => process.stderr.write(`\r\u001b[K${text}`) } : {}),
  });
  if (!found) {
    console.error(usage('nl'));
    return exit.usage;
  }
  const [command, invocation] = found;
  return command.run(invocation);
}

// Whoever reads our output may stop early, as `head` does; that is no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = await main();
