import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../core/records/attempt.ts';
import type { Language } from '../core/shared/language.ts';
import { type Debrief, prepareDebrief, resolutionNote, resolutionOf } from '../session/debrief.ts';
import type { OpenProblem } from '../session/open.ts';
import { versionOf } from '../session/versions.ts';
import { DebriefScreen } from '../ui/screens/debrief/DebriefScreen.tsx';
import { writeRoute } from './route.ts';
import { Trouble } from './screens.ts';
import type { Services } from './services.ts';
import type { PlayControl } from './usePlay.ts';
import { goTo } from './useRoute.ts';

export interface DebriefRouteProps {
  readonly services: Services;
  /** Of the attempt. */
  readonly id: string;
  readonly control: PlayControl;
  /** An attempt from a file that is only looked at: nothing is written. */
  readonly viewed: Attempt | undefined;
  readonly onBegin: (scenario: string) => Promise<void>;
}

interface Ready extends Debrief {
  readonly attempt: Attempt;
  /** The player to whom it belongs; none where it could not be saved. */
  readonly owner: string | undefined;
  readonly changed: boolean;
}

type Standing = { readonly ready: Ready } | { readonly problem: OpenProblem['code'] } | undefined;

/** Reads an attempt, plays it back in the present language, and shows its debrief. */
export function DebriefRoute({ services, id, control, viewed, onBegin }: DebriefRouteProps) {
  const { language } = useStore(services.settings);
  const [standing, setStanding] = useState<Standing>();
  const { close, branch, standing: playing } = control;
  const played = playing && 'play' in playing ? playing.play.getState().attempt : undefined;
  // The play that has just ended is at hand, also where it could not be saved.
  const [atHand] = useState(() => (played?.id === id ? played : undefined));
  const [fromFile] = useState(() => (viewed?.id === id ? viewed : undefined));
  useEffect(() => close(), [close]);

  useEffect(() => {
    let wanted = true;
    void read(services, id, { fromFile, atHand }, language).then((read) => {
      if (!wanted) return;
      const ready = read && 'ready' in read ? read.ready : undefined;
      // What has not ended goes on where it was left off.
      const unfinished = ready && ready.model.ending === undefined && !fromFile;
      if (unfinished) goTo({ at: 'play', scenario: ready.attempt.scenario.id });
      else setStanding(read);
    });
    return () => {
      wanted = false;
    };
  }, [services, id, fromFile, atHand, language]);

  const title = standing && 'ready' in standing ? standing.ready.model.scenario.title : undefined;
  useEffect(() => {
    document.title = title ? `${title} – Werkdag` : 'Werkdag';
  }, [title]);

  const ready = standing && 'ready' in standing ? standing.ready : undefined;
  const note = useCallback(
    async (text: string) => {
      if (!ready?.owner) return { ok: false, problem: 'unknown' } as const;
      const others = ready.attempt.notes.filter((each) => each.id !== resolutionNote);
      const notes = text.trim() === '' ? others : [...others, resolutionOf(ready.attempt, text)];
      const attempt = { ...ready.attempt, notes };
      const written = await services.save.attempts.put(ready.owner, attempt);
      // What is downloaded from here on carries the resolution.
      if (written.ok) setStanding({ ready: { ...ready, attempt } });
      return written;
    },
    [services, ready],
  );

  if (standing && 'problem' in standing)
    return <Trouble code={standing.problem} homeHref={writeRoute({ at: 'home' })} />;
  if (!ready) return null;
  const { attempt } = ready;
  return (
    <DebriefScreen
      model={ready.model}
      profile={ready.profile}
      language={language}
      start={atHand ? 'ending' : 'report'}
      changed={ready.changed}
      fromFile={fromFile !== undefined}
      onKeep={() => void services.players.getState().exportAttempt(attempt)}
      onHome={() => goTo({ at: 'home' })}
      {...(fromFile
        ? {}
        : {
            onPlayFrom: (_: string, actions: number) => {
              void branch(attempt, actions).then((done) => {
                if (done) goTo({ at: 'play', scenario: attempt.scenario.id });
              });
            },
            onPlayAgain: () => void onBegin(attempt.scenario.id),
          })}
      {...(ready.owner ? { onNote: note } : {})}
    />
  );
}

interface AtHand {
  /** Only looked at, and never of a player here. */
  readonly fromFile: Attempt | undefined;
  /** Just played, and perhaps not saved. */
  readonly atHand: Attempt | undefined;
}

async function read(services: Services, id: string, given: AtHand, language: Language): Promise<Standing> {
  const found = given.fromFile ? undefined : await services.save.attempts.get(id);
  if (found && !found.ok) return { problem: 'damaged' };
  const attempt = given.fromFile ?? found?.value.attempt ?? given.atHand;
  if (!attempt) return { problem: 'unknown-attempt' };
  const version = await versionOf(services, attempt, language);
  if (!version.ok) return { problem: version.problem.code };
  const debrief = await prepareDebrief({ scenario: version.value.scenario, attempt }, language);
  return { ready: { ...debrief, attempt, owner: found?.value.owner, changed: version.value.changed } };
}
