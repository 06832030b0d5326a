/** Stores on a real database in memory, and an outside world that a test can bend. */
import 'fake-indexeddb/auto';
import type { Action } from '../../src/core/engine/actions.ts';
import type { Attempt } from '../../src/core/records/attempt.ts';
import type { Line, Scenario } from '../../src/core/scenario/model.ts';
import type { Language } from '../../src/core/shared/language.ts';
import { fail, succeed } from '../../src/core/shared/result.ts';
import { openRows } from '../../src/platform/database.ts';
import type { Rows } from '../../src/platform/rows.ts';
import { createSave } from '../../src/platform/save.ts';
import { type OpenPorts, resumePlay, startPlay } from '../../src/session/open.ts';
import type { Play } from '../../src/session/play.ts';
import type { Files, Library, Locks, Player, Save, SaveProblem, SourceFiles } from '../../src/session/ports.ts';
import { back, fakeChoice, fakeLook, fakeScenario, fakeScene, fakeTask, toEnding, toScene } from '../fakes/scenario.ts';

const words = {
  nl: {
    rain: 'Het regent.',
    ring: 'De telefoon gaat.',
    quiet: 'Het blijft stil.',
    hello: 'Goedemorgen.',
    memo: 'Een memo.',
  },
  en: {
    rain: 'It rains.',
    ring: 'The phone rings.',
    quiet: 'It stays quiet.',
    hello: 'Good morning.',
    memo: 'A memo.',
  },
} as const;

const narrator = (text: string): Line => ({ kind: 'narration', text });

/**
 * A morning in three scenes: `desk` (a memo to look at; `call` or `wait`), `text` (a task that refuses an empty answer), `tell`
 * (nothing is asked), and the ending `end`. `call` takes so long that a visit breaks in.
 */
export function morning(language: Language = 'nl', props: Partial<Scenario> = {}): Scenario {
  const say = words[language];
  return {
    ...fakeScenario({
      id: 'morning',
      language,
      title: language === 'nl' ? 'De ochtend' : 'The morning',
      logicHash: 'logic-1',
      textHash: `text-of-${language}-1`,
      places: { island: language === 'nl' ? 'Het Eiland' : 'The Island' },
      scenes: [
        fakeScene({
          id: 'desk',
          people: { noor: 'neutral' },
          lines: [narrator(say.rain), { kind: 'speech', speaker: 'noor', text: say.hello, mood: 'happy' }],
          looks: [fakeLook({ id: 'memo', lines: [narrator(say.memo)] })],
          choices: [
            fakeChoice({
              id: 'call',
              takes: 20,
              later: [{ in: 0, set: {} }],
              reply: [{ kind: 'speech', speaker: 'noor', text: say.ring, mood: 'worried' }],
              go: toScene('text'),
            }),
            fakeChoice({ id: 'wait', reply: [narrator(say.quiet)], go: toScene('text') }),
          ],
          later: [{ in: 12, scene: 'visit', when: { op: 'chosen', of: ['desk/call'] } }],
        }),
        fakeScene({ id: 'visit', channel: 'event', lines: [narrator(say.hello)], go: back }),
        fakeScene({
          id: 'text',
          channel: 'document',
          lines: [narrator(say.rain)],
          task: fakeTask({
            rules: [
              {
                unless: { op: 'atom', key: 'count', is: { min: 1 } },
                refuse: [{ kind: 'speech', speaker: 'noor', text: say.quiet }],
              },
            ],
            go: toScene('tell'),
          }),
        }),
        fakeScene({ id: 'tell', lines: [narrator(say.quiet), narrator(say.rain)], go: toEnding() }),
      ],
    }),
    ...props,
  };
}

export const morningActions: readonly Action[] = [
  { do: 'look', scene: 'desk', id: 'memo' },
  { do: 'choose', scene: 'desk', id: 'wait' },
  { do: 'continue', scene: 'desk' },
  { do: 'submit', scene: 'text', response: ['wet'] },
  { do: 'continue', scene: 'text' },
  { do: 'continue', scene: 'tell' },
];

/** Scenarios by language; a file `scenario` that holds a logic hash compiles to the scenario of that hash. */
export function fakeLibrary(today: readonly Scenario[], earlier: readonly Scenario[] = []): Library {
  const find = (in_: readonly Scenario[], language: Language, holds: (scenario: Scenario) => boolean) =>
    in_.find((scenario) => holds(scenario) && scenario.language === language) ?? in_.find(holds);
  return {
    list: () =>
      [...new Set(today.map(({ id }) => id))].map((id) => ({
        ...{ id, title: { nl: `${id} nl`, en: `${id} en` }, summary: { nl: '', en: '' } },
        ...{ minutes: 1, tasks: [], poles: [] },
      })),
    load: async (id, language) => {
      const found = find(today, language, (scenario) => scenario.id === id);
      return found ? succeed(found) : fail({ code: 'unknown-scenario', id });
    },
    source: async (id) => {
      const found = today.find((scenario) => scenario.id === id);
      return found ? succeed(filesOf(found)) : fail({ code: 'unknown-scenario', id });
    },
    analysis: async () => undefined,
    compile: async (files, language) => {
      const found = find([...today, ...earlier], language, ({ logicHash }) => logicHash === files.scenario);
      return found ? succeed(found) : fail([]);
    },
  };
}

export const filesOf = ({ logicHash }: Scenario): SourceFiles => ({ scenario: logicHash });

export interface FakeLocks extends Locks {
  give(owns: boolean): void;
}

export function fakeLocks(owns = true): FakeLocks {
  const listeners = new Set<(owns: boolean) => void>();
  let owned = owns;
  return {
    owns: () => owned,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give: (given) => {
      owned = given;
      for (const listener of listeners) listener(given);
    },
  };
}

/** Files that end up in a list instead of on a disk. */
export function fakeFiles(): Files & { readonly downloaded: { readonly name: string; readonly text: string }[] } {
  const downloaded: { readonly name: string; readonly text: string }[] = [];
  return {
    downloaded,
    download: (name, text) => void downloaded.push({ name, text }),
    read: async (file) => succeed(await file.text()),
  };
}

let databases = 0;
/** A database of its own for a test. */
export const newDatabase = (): string => {
  databases += 1;
  return `test-${databases}-${Math.trunc(performance.now() * 1000)}`;
};

/** What a disk does when it is told to: fail, or take its time. */
export interface Disk {
  problem: SaveProblem | undefined;
  /** Writes wait for this. */
  gate: Promise<void>;
  writes: number;
}

export interface FakeWorld extends OpenPorts {
  readonly database: string;
  readonly save: Save;
  readonly rows: Rows;
  readonly disk: Disk;
  readonly locks: FakeLocks;
  readonly player: Player;
}

export interface FakeWorldProps {
  readonly database?: string;
  readonly library?: Library;
  readonly owns?: boolean;
  readonly player?: Player;
}

const counters = { ids: 0, moments: 0 };
const twoDigits = (count: number): string => String(count).padStart(2, '0');

export const fakeIds = {
  create: () => {
    counters.ids += 1;
    return `id-${counters.ids}-and-more`;
  },
};
/** A second later each time that it is asked. */
export const fakeClock = {
  now: () => {
    counters.moments += 1;
    const { moments } = counters;
    return `2026-06-04T${twoDigits(Math.floor(moments / 3600) % 24)}:${twoDigits(Math.floor(moments / 60) % 60)}:${twoDigits(moments % 60)}.000Z`;
  },
};

export const noor: Player = { id: 'noor', name: 'Noor', createdAt: '2026-06-01T08:00:00.000Z' };
export const bas: Player = { id: 'bas', name: 'Bas', createdAt: '2026-06-02T08:00:00.000Z' };

/** A page that has just been opened, on a database that may have been there before. */
export async function openWorld(props: FakeWorldProps = {}): Promise<FakeWorld> {
  const { database = newDatabase(), owns = true, player = noor } = props;
  const { rows } = await openRows(database);
  const disk: Disk = { problem: undefined, gate: Promise.resolve(), writes: 0 };
  const bent: Rows = {
    ...rows,
    change: async (changes) => {
      await disk.gate;
      disk.writes += 1;
      return disk.problem === undefined ? rows.change(changes) : fail(disk.problem);
    },
  };
  const locks = fakeLocks(owns);
  const save = createSave({ opened: { rows: bent, lasting: true }, locks, clock: fakeClock });
  if (owns && (await save.players.list()).every(({ id }) => id !== player.id)) await save.players.add(player);
  const library = props.library ?? fakeLibrary([morning('nl'), morning('en')]);
  return { database, save, rows, disk, locks, player, library, clock: fakeClock, ids: fakeIds };
}

/** The same device after the page was closed and opened again. */
export const reopen = ({ database, library, player }: FakeWorld, props: FakeWorldProps = {}): Promise<FakeWorld> =>
  openWorld({ database, library, player, ...props });

export const begin = (world: FakeWorld, scenario = morning()): Promise<Play> =>
  startPlay(world, { player: world.player, scenario });

/** Goes on with an attempt, or fails. */
export async function resume(world: FakeWorld, attempt: string, language: Language = 'nl'): Promise<Play> {
  const opened = await resumePlay(world, attempt, language);
  if (!opened.ok) throw new Error(`Not resumed: ${JSON.stringify(opened.problem)}`);
  return opened.value;
}

/** Does actions one after another, and fails on the first that is refused. */
export async function doAll(play: Play, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    const done = await play.getState().act(action);
    if (!done.ok) throw new Error(`${JSON.stringify(action)} was refused: ${JSON.stringify(done.problem)}`);
  }
}

/** A whole attempt at the morning, played and saved. */
export async function playMorning(world: FakeWorld, actions = morningActions): Promise<Attempt> {
  const play = await begin(world);
  await doAll(play, actions);
  await settled();
  return play.getState().attempt;
}

/** Waits for what is written beside the play. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((wait) => setTimeout(wait, 0));
}

/** Something that opens when a test says so. */
export function gate(): { readonly shut: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const shut = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { shut, open };
}
