import { useCallback, useEffect, useRef, useState } from 'react';
import type { Attempt } from '../core/records/attempt.ts';
import type { Scenario } from '../core/scenario/model.ts';
import type { Language } from '../core/shared/language.ts';
import { type OpenProblem, resumePlay, startFrom, startPlay } from '../session/open.ts';
import type { Play } from '../session/play.ts';
import type { SourceFiles } from '../session/ports.ts';
import { inTruth, startTrial, type Trial } from '../session/trial.ts';
import { versionOf } from '../session/versions.ts';
import { builtInNamesake } from './library.ts';
import { presentPlayer } from './present-player.ts';
import type { Services } from './services.ts';

/** What is being opened or played; with `trial` where it is only tried out, and not kept. */
export type PlayStanding =
  | { readonly play: Play; readonly trial?: Trial }
  | { readonly problem: OpenProblem }
  | undefined;

export const trialOf = (standing: PlayStanding): Trial | undefined =>
  standing && 'play' in standing ? standing.trial : undefined;

export interface PlayControl {
  readonly standing: PlayStanding;
  /** Goes on with the unfinished attempt at a scenario, else begins one. */
  readonly open: (scenario: string) => Promise<void>;
  /** Begins anew, also where an attempt is unfinished. */
  readonly begin: (scenario: string) => Promise<void>;
  /** Begins a scenario that the player brought. */
  readonly beginFiles: (scenario: Scenario, files: SourceFiles) => Promise<void>;
  /** Tries out a scenario that the player brought, from a point on; nothing of it is kept. Says whether it could be done. */
  readonly tryOut: (trial: Trial) => Promise<boolean>;
  /** Practice from a moment of an earlier attempt. Says whether it could be done. */
  readonly branch: (from: Attempt, actions: number) => Promise<boolean>;
  readonly close: () => void;
}

/** The one play of this page: opened by name, changed of language in the middle, closed on leaving. */
export function usePlay(services: Services, language: Language): PlayControl {
  const [standing, setStanding] = useState<PlayStanding>();
  const current = useRef<PlayStanding>(undefined);
  const asked = useRef(0);
  const now = useRef(language);
  now.current = language;

  const show = useCallback((next: PlayStanding) => {
    playOf(current.current)?.getState().close();
    current.current = next;
    setStanding(next);
  }, []);

  /** Opens what `make` gives, unless something else was asked for meanwhile. */
  const enter = useCallback(
    async (make: () => Promise<PlayStanding>): Promise<boolean> => {
      asked.current += 1;
      const ticket = asked.current;
      const made = await make();
      if (ticket !== asked.current) return false;
      if (playOf(made)) show(made);
      else setStanding(made);
      return playOf(made) !== undefined;
    },
    [show],
  );

  const tryOut = useCallback((trial: Trial) => enter(async () => triedOut(services, trial)), [services, enter]);
  const begin = useCallback(
    async (id: string) => {
      const trial = trialOf(current.current);
      await (trial?.scenario.id === id ? tryOut(trial) : enter(() => freshPlay(services, id, now.current)));
    },
    [services, enter, tryOut],
  );
  const open = useCallback(
    async (id: string) => {
      const playing = playOf(current.current)?.getState();
      if (playing?.scenario.id === id && !playing.state.ending) return;
      await enter(
        async () => (await unfinishedPlay(services, id, now.current)) ?? freshPlay(services, id, now.current),
      );
    },
    [services, enter],
  );
  const beginFiles = useCallback(
    async (scenario: Scenario, files: SourceFiles) => {
      await enter(async () => ({
        play: await startPlay(services, {
          player: await presentPlayer(services),
          scenario,
          files,
          // Under the id of another scenario it must not take the place of that one's first attempt.
          ...(builtInNamesake(scenario) === undefined ? {} : { mode: 'practice' }),
        }),
      }));
    },
    [services, enter],
  );
  const branch = useCallback(
    (from: Attempt, actions: number) =>
      enter(async () => {
        const player = await presentPlayer(services);
        const made = await startFrom(services, { player, from, actions, language: now.current });
        return made.ok ? { play: made.value } : { problem: made.problem };
      }),
    [services, enter],
  );
  const close = useCallback(() => {
    asked.current += 1;
    show(undefined);
  }, [show]);

  useEffect(() => {
    const play = playOf(standing);
    if (play && play.getState().scenario.language !== language)
      void translate(services, play, language, trialOf(standing));
  }, [services, standing, language]);

  return { standing, open, begin, beginFiles, tryOut, branch, close };
}

const playOf = (standing: PlayStanding): Play | undefined =>
  standing && 'play' in standing ? standing.play : undefined;

function triedOut(services: Services, trial: Trial): PlayStanding {
  const { present } = services.players.getState();
  const made = startTrial(services, present ?? { id: '', name: '' }, trial);
  return made.ok ? { play: made.value, trial } : { problem: made.problem };
}

async function freshPlay(services: Services, id: string, language: Language): Promise<PlayStanding> {
  const scenario = await services.library.load(id, language);
  if (!scenario.ok) return { problem: scenario.problem };
  return { play: await startPlay(services, { player: await presentPlayer(services), scenario: scenario.value }) };
}

async function unfinishedPlay(services: Services, id: string, language: Language): Promise<PlayStanding> {
  const { present } = services.players.getState();
  if (!present) return undefined;
  await services.shelf.getState().load(present, language);
  const unfinished = services.shelf.getState().items.find((item) => item.id === id)?.unfinished;
  if (!unfinished) return undefined;
  const resumed = await resumePlay(services, unfinished.id, language);
  return resumed.ok ? { play: resumed.value } : undefined;
}

async function translate(services: Services, play: Play, language: Language, trial: Trial | undefined): Promise<void> {
  const version = await versionOf(services, play.getState().attempt, language);
  if (version.ok) play.getState().setLanguage(inTruth(version.value.scenario, trial?.play.truth));
}
