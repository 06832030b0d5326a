import { type Simulation, simulating, usualPlayers, usualSeed } from '../core/explore/simulate.ts';
import { fail, type Result, succeed } from '../core/shared/result.ts';
import { type Command, exit, type Invocation } from './command.ts';
import { doLongWork } from './long-work.ts';
import { namedScenario } from './one-scenario.ts';
import { printSimulation } from './print-simulation.ts';
import { refuseBroken } from './refuse-broken.ts';
import { loadScenario } from './scenario-files.ts';

/** More plays of a kind change no figure that anybody reads, and take minutes. */
const mostPlayers = 20_000;

const words = {
  nl: {
    players: `--players is een heel getal van 1 tot en met ${mostPlayers}.`,
    seed: '--seed is een woord of een getal, en niet leeg.',
    progress: (percent: number) => `Bedachte spelers spelen … ${percent}%`,
  },
  en: {
    players: `--players is a whole number from 1 to ${mostPlayers}.`,
    seed: '--seed is a word or a number, and not empty.',
    progress: (percent: number) => `Simulated players are playing … ${percent}%`,
  },
} as const;

/** `scenario simulate PATH`: how each kind of player would fare, before anybody plays. */
export const simulate: Command = {
  usage: 'simulate PAD [--players AANTAL] [--seed WOORD] [--json] [--lang nl|en]',
  about: {
    nl: 'Laat bedachte spelers een scenario duizenden keren spelen, en zegt hoe elke soort eraf komt. Wat beter kan, is geen fout in het bestand: de uitkomst blijft dan 0.',
    en: 'Has simulated players play a scenario thousands of times, and says how each kind fares. What could be better is no error in the file: the exit code stays 0.',
  },
  options: { players: 'string', seed: 'string' },
  async run(invocation) {
    const asked = read(invocation);
    if (!asked.ok) {
      invocation.complain(asked.problem);
      return exit.usage;
    }
    return play(asked.value, invocation);
  },
};

interface Asked {
  readonly path: string;
  readonly players: number;
  readonly seed: string;
}

function read({ paths, options, folder, language }: Invocation): Result<Asked, string> {
  const say = words[language];
  const { players = String(usualPlayers), seed = usualSeed } = options;
  if (typeof players !== 'string' || !/^[1-9]\d{0,5}$/.test(players) || Number(players) > mostPlayers)
    return fail(say.players);
  if (typeof seed !== 'string' || seed === '') return fail(say.seed);
  const path = namedScenario(paths, folder, language);
  return path.ok ? succeed({ path: path.value, players: Number(players), seed }) : path;
}

async function play({ path, players, seed }: Asked, invocation: Invocation): Promise<number> {
  const say = words[invocation.language];
  const loaded = loadScenario(path, invocation.folder);
  const scenario = loaded.compiled.scenarios?.[invocation.language];
  if (scenario === undefined) return refuseBroken(loaded, invocation);
  const work = simulating(scenario, { players, seed });
  const simulation: Simulation | undefined = await doLongWork(work, invocation, ({ done, of = done }) =>
    say.progress(Math.floor((100 * done) / of)),
  );
  if (simulation === undefined) return exit.stopped;
  const { language, colours } = invocation;
  if (invocation.json) invocation.print(JSON.stringify(simulation, null, 2));
  else invocation.print(printSimulation(simulation, language, colours));
  return exit.clean;
}
