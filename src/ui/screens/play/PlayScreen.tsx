import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../../../core/shared/language.ts';
import { type Beat, beatsOf, beatsRead } from '../../../plan/beats.ts';
import type { Play, PlayState } from '../../../session/play.ts';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import type { Tool } from '../../components/TopBar.tsx';
import { personOf } from '../../words/people.ts';
import { timeOf } from '../../words/time.ts';
import { Announcer } from './Announcer.tsx';
import { Ask } from './Ask.tsx';
import { type PlayActs, usePlayActs } from './acts.ts';
import { useFocus } from './focus.ts';
import { useKeys } from './keys.ts';
import { LookBack } from './LookBack.tsx';
import { Notes } from './Notes.tsx';
import { PlayBar } from './PlayBar.tsx';
import { type Panel, panelOf } from './panel.ts';
import { SceneFrame } from './SceneFrame.tsx';
import { standingText } from './standing-text.ts';
import { canLook, hasWork, LookArea, WorkArea } from './Work.tsx';
import './PlayScreen.css';

export interface PlayScreenProps {
  readonly play: Play;
  readonly language: Language;
  readonly singleKeys: boolean;
  readonly onHandbook: () => void;
  readonly onMenu: () => void;
  /** The attempt has ended and all has been read. */
  readonly onEnded: () => void;
  readonly onDownload: () => void;
  /** This is only tried out, from a finding in a file: nothing is kept, and this leads back. */
  readonly onStopTrying?: () => void;
}

/** A scene at a time: what is told, line after line; what is asked; and then what the world answers. */
export function PlayScreen({
  play: store,
  language,
  singleKeys,
  onHandbook,
  onMenu,
  onEnded,
  onDownload,
  onStopTrying,
}: PlayScreenProps) {
  const { t } = useTranslation('play');
  const play = useStore(store);
  const { scenario, steps, reading } = play;
  const [lookingBack, setLookingBack] = useState(false);
  const panel = useMemo(() => panelOf(play), [play]);
  const beats = useMemo(() => beatsRead(beatsOf(scenario, steps), reading), [scenario, steps, reading]);
  const acts = usePlayActs(play, panel, { onEnded, takenBack: t('takenBack') });
  useKeys(acts.keys, singleKeys);
  const ended = panel?.asked === 'ended';
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);
  if (!panel) return null;
  const onLookBack = (): void => setLookingBack(true);
  const tools: readonly Tool[] = [
    { id: 'handbook', icon: 'book', label: t('handbook'), onPress: onHandbook },
    { id: 'look-back', icon: 'panels', label: t('lookBack'), onPress: onLookBack, expanded: lookingBack },
    { id: 'menu', icon: 'menu', label: t('menu'), onPress: onMenu },
  ];
  const label = play.changed ? t('earlierVersion') : play.attempt.mode === 'first' ? undefined : t('practice');
  return (
    <Page kind="play">
      <PlayBar
        scenario={scenario}
        state={play.state}
        clock={panel.clock}
        language={language}
        saving={play.saving}
        readOnly={play.readOnly}
        tools={tools}
        onDownload={onDownload}
        onSaveAgain={() => void play.saveAgain()}
        {...(label === undefined ? {} : { label })}
        {...(onStopTrying === undefined ? {} : { onStopTrying })}
      />
      <ScenePage play={play} panel={panel} acts={acts} beats={beats} />
      <Announcer
        panel={panel}
        clock={timeOf(panel.opened)}
        said={acts.said}
        name={(id) => personOf(scenario, id).name}
        you={t('you')}
      />
      <LookBack open={lookingBack} scenario={scenario} beats={beats} onClose={() => setLookingBack(false)} />
    </Page>
  );
}

interface ScenePageProps {
  readonly play: PlayState;
  readonly panel: Panel;
  readonly acts: PlayActs;
  readonly beats: readonly Beat[];
}

/** The page of the present scene, with what can be done on it. */
function ScenePage({ play, panel, acts, beats }: ScenePageProps) {
  const { t } = useTranslation('play');
  const { scenario, state, earlier } = play;
  const headingRef = useRef<HTMLElement>(null);
  const questionRef = useRef<HTMLDivElement>(null);
  useFocus(panel, headingRef, questionRef);
  const parts = { play, panel, acts };
  const again = Object.keys(earlier.lines).length > 0;
  const takeBack = (
    <Button kind="quiet" onClick={acts.takeBack}>
      {t('takeBack')}
    </Button>
  );
  return (
    <SceneFrame
      key={panel.key}
      scenario={scenario}
      panel={panel}
      headingRef={headingRef}
      takeBack={takeBack}
      {...(canLook(play, panel) ? { looks: <LookArea {...parts} /> } : {})}
      {...(hasWork(play, panel) ? { task: <WorkArea {...parts} /> } : {})}
      {...(panel.scene.channel === 'phone'
        ? { notes: <Notes beats={beats} text={standingText(scenario, state)} /> }
        : {})}
      lower={
        <Ask
          panel={panel}
          scenario={scenario}
          available={play.available}
          state={state}
          earlier={earlier}
          teaching={!again && scenario.start.scene === panel.scene.id}
          disabled={play.readOnly}
          questionRef={questionRef}
          onChoose={acts.choose}
          onContinue={acts.goOn}
          {...(again ? { onToNew: acts.keys.onToNew } : {})}
        />
      }
    />
  );
}
