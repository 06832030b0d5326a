import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../core/records/attempt.ts';
import type { Analysis } from '../core/scoring/analysis.ts';
import type { Language } from '../core/shared/language.ts';
import { type Debrief, prepareDebrief, resolutionNote, resolutionOf } from '../session/debrief.ts';
import type { OpenProblem } from '../session/open.ts';
import type { SourceFiles } from '../session/ports.ts';
import { versionOf } from '../session/versions.ts';
import { DebriefScreen } from '../ui/screens/debrief/DebriefScreen.tsx';
import { writeRoute } from './route.ts';
import { Trouble } from './screens.ts';
import type { Services } from './services.ts';
import { useAnalysis } from './useAnalysis.ts';
import { type PlayControl, trialOf } from './usePlay.ts';
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
  /** What it was played on, where that is not a built-in scenario of today. */
  readonly files: SourceFiles | undefined;
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
  const [tried] = useState(() => atHand !== undefined && trialOf(playing) !== undefined);
  const ready = standing && 'ready' in standing ? standing.ready : undefined;
  const analysis = useAnalysis(services.explorer, ready?.attempt.scenario.logicHash, ready?.files);
  useEffect(() => close(), [close]);

  useEffect(() => {
    let wanted = true;
    void read(services, id, { fromFile, atHand, analysis }, language).then((read) => {
      if (!wanted) return;
      const ready = read && 'ready' in read ? read.ready : undefined;
      // What has not ended goes on where it was left off.
      const unfinished = ready && ready.model.ending === undefined && !fromFile;
      if (unfinished) goTo({ at: 'play', scenario: ready.attempt.scenario.id });
      else setStanding((before) => withAttemptOf(before, read));
    });
    return () => {
      wanted = false;
    };
  }, [services, id, fromFile, atHand, analysis, language]);

  const title = standing && 'ready' in standing ? standing.ready.model.scenario.title : undefined;
  useEffect(() => {
    document.title = title ? `${title} – Werkdag` : 'Werkdag';
  }, [title]);

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
      {...(fromFile || tried
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

/** Read once more it is the same attempt, but for what was written down meanwhile. */
function withAttemptOf(before: Standing, read: Standing): Standing {
  const known = before && 'ready' in before && read && 'ready' in read;
  return known ? { ready: { ...read.ready, attempt: before.ready.attempt } } : read;
}

interface Given {
  /** Only looked at, and never of a player here. */
  readonly fromFile: Attempt | undefined;
  /** Just played, and perhaps not saved. */
  readonly atHand: Attempt | undefined;
  /** Where it is not that of a built-in scenario. */
  readonly analysis: Analysis | undefined;
}

async function read(services: Services, id: string, given: Given, language: Language): Promise<Standing> {
  const found = given.fromFile ? undefined : await services.save.attempts.get(id);
  if (found && !found.ok) return { problem: 'damaged' };
  const attempt = given.fromFile ?? found?.value.attempt ?? given.atHand;
  if (!attempt) return { problem: 'unknown-attempt' };
  const version = await versionOf(services, attempt, language);
  if (!version.ok) return { problem: version.problem.code };
  const { scenario, files } = version.value;
  const analysis = files ? given.analysis : await services.library.analysis(scenario.id);
  const debrief = await prepareDebrief({ scenario, attempt, analysis }, language);
  return { ready: { ...debrief, attempt, owner: found?.value.owner, changed: version.value.changed, files } };
}
