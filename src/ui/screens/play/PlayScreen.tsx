import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../../../core/shared/language.ts';
import { beatsOf, beatsRead } from '../../../plan/beats.ts';
import type { Play } from '../../../session/play.ts';
import { Button } from '../../components/Button.tsx';
import { LookList } from '../../components/LookList.tsx';
import { Page } from '../../components/Page.tsx';
import type { Tool } from '../../components/TopBar.tsx';
import { personOf } from '../../words/people.ts';
import { timeOf } from '../../words/time.ts';
import { Announcer } from './Announcer.tsx';
import { Ask } from './Ask.tsx';
import { type Keys, useKeys } from './keys.ts';
import { LookBack } from './LookBack.tsx';
import { looksOf } from './looks.ts';
import { Notes } from './Notes.tsx';
import { PlayBar } from './PlayBar.tsx';
import { type Panel, panelOf } from './panel.ts';
import { SceneFrame } from './SceneFrame.tsx';
import { standingText } from './standing-text.ts';
import { HandedIn, TaskArea } from './TaskArea.tsx';
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
}

/** A scene at a time: what is told, line after line; what is asked; and then what the world answers. */
export function PlayScreen({ play, language, singleKeys, onHandbook, onMenu, onEnded, onDownload }: PlayScreenProps) {
  const { t } = useTranslation('play');
  const values = useStore(play);
  const { scenario, state, available, attempt, earlier } = values;
  const [lookingBack, setLookingBack] = useState(false);
  /** What is only said aloud: the way back, and why a key does nothing. */
  const [said, setSaid] = useState<string>();
  const headingRef = useRef<HTMLElement>(null);
  const questionRef = useRef<HTMLDivElement>(null);
  const panel = useMemo(() => panelOf(values), [values]);
  const beats = useMemo(
    () => beatsRead(beatsOf(scenario, values.steps), values.reading),
    [scenario, values.steps, values.reading],
  );
  useFocus(panel, headingRef, questionRef);
  const ended = panel?.asked === 'ended';
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);

  const scene = available.scene;
  const goOn = (): void => {
    if (panel?.asked === 'read-on') values.nextLine();
    else if (panel?.asked === 'ended') onEnded();
    else void values.act({ do: 'continue', scene });
  };
  const choose = (id: string): void => {
    setSaid(undefined);
    void values.act({ do: 'choose', scene, id });
  };
  const keys: Keys = {
    onDigit: (number) => {
      const choice = panel?.asked === 'choice' ? available.choices[number - 1] : undefined;
      if (choice?.open) choose(choice.id);
      else if (choice?.closed) setSaid(choice.closed);
    },
    onEnter: () => {
      // Where one can still look round, going on is a button of its own.
      const free = panel?.asked === 'go-on' && available.looks.some((look) => look.open);
      if (panel && !free && ['read-on', 'marked', 'go-on', 'ended'].includes(panel.asked)) goOn();
    },
    onToNew: () => void values.toNew(),
  };
  useKeys(keys, singleKeys);
  if (!panel) return null;

  const tools: readonly Tool[] = [
    { id: 'handbook', icon: 'book', label: t('handbook'), onPress: onHandbook },
    {
      id: 'look-back',
      icon: 'panels',
      label: t('lookBack'),
      onPress: () => setLookingBack(true),
      expanded: lookingBack,
    },
    { id: 'menu', icon: 'menu', label: t('menu'), onPress: onMenu },
  ];
  const marked = panel.items.find((item) => item.kind === 'words' && item.marked);
  const again = Object.keys(earlier.lines).length > 0;
  const teaching = !again && scenario.start.scene === panel.scene.id;
  const looking =
    (panel.asked === 'choice' || panel.asked === 'go-on' || panel.asked === 'task') && available.looks.length > 0;
  const label = values.changed ? t('earlierVersion') : attempt.mode === 'first' ? undefined : t('practice');
  return (
    <Page kind="play">
      <PlayBar
        scenario={scenario}
        state={state}
        clock={panel.clock}
        language={language}
        saving={values.saving}
        readOnly={values.readOnly}
        tools={tools}
        onDownload={onDownload}
        onSaveAgain={() => void values.saveAgain()}
        {...(label === undefined ? {} : { label })}
      />
      <SceneFrame
        key={panel.key}
        scenario={scenario}
        panel={panel}
        headingRef={headingRef}
        takeBack={
          <Button
            kind="quiet"
            onClick={() => {
              setSaid(t('takenBack'));
              void values.takeBack();
            }}
          >
            {t('takeBack')}
          </Button>
        }
        {...(looking
          ? {
              looks: (
                <LookList
                  title={
                    panel.scene.until === undefined
                      ? t('lookAround')
                      : t('lookAroundUntil', { time: timeOf(panel.scene.until) })
                  }
                  looks={looksOf(available.looks, scenario, t, panel.scene.until)}
                  onLook={(id) => void values.act({ do: 'look', scene, id })}
                />
              ),
            }
          : {})}
        {...(available.task && panel.asked === 'task'
          ? {
              task: (
                <TaskArea
                  scenario={scenario}
                  task={available.task}
                  draft={values.draft}
                  refusal={panel.refusal}
                  disabled={values.readOnly}
                  onDraft={(response) => void values.setDraft(response)}
                  onSubmit={(response) => void values.act({ do: 'submit', scene, response })}
                />
              ),
            }
          : {})}
        {...(marked?.kind === 'words' && marked.words.kind === 'answer'
          ? { task: <HandedIn title={t('yourText')} items={marked.words.items} /> }
          : {})}
        {...(panel.scene.channel === 'phone'
          ? { notes: <Notes beats={beats} text={standingText(scenario, state)} /> }
          : {})}
        lower={
          <Ask
            panel={panel}
            scenario={scenario}
            available={available}
            state={state}
            earlier={earlier}
            teaching={teaching}
            disabled={values.readOnly}
            questionRef={questionRef}
            onChoose={choose}
            onContinue={goOn}
            {...(again ? { onToNew: () => void values.toNew() } : {})}
          />
        }
      />
      <Announcer
        panel={panel}
        clock={timeOf(panel.opened)}
        said={said}
        name={(id) => personOf(scenario, id).name}
        you={t('you')}
      />
      <LookBack open={lookingBack} scenario={scenario} beats={beats} onClose={() => setLookingBack(false)} />
    </Page>
  );
}

type Focusable = { readonly current: HTMLElement | null };

/**
 * Focus goes to the heading of a new scene, and to what is asked when it appears in the same scene. What was told last
 * comes into sight where the page is longer than the window.
 */
function useFocus(panel: Panel | undefined, heading: Focusable, question: Focusable): void {
  const { key, asked } = panel ?? {};
  const count = panel?.items.length;
  const last = useRef<{ key?: string | undefined; asked?: string | undefined }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is a reason to look
  useEffect(() => {
    const before = last.current;
    last.current = { key, asked };
    if (before.key !== key) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
      return;
    }
    const fresh = document.querySelectorAll('[data-fresh]');
    fresh.item(fresh.length - 1)?.scrollIntoView({ block: 'nearest' });
    if (before.asked === asked) return;
    focusOf(question.current)?.focus({ preventScroll: true });
    question.current?.scrollIntoView({ block: 'nearest' });
  }, [key, asked, count, heading, question]);
}

/** What to look at comes before what to choose, and where one only goes on the button has the focus. */
function focusOf(question: HTMLElement | null): HTMLElement | null {
  const looks = document.querySelector<HTMLElement>('.look-list');
  if (looks) {
    looks.tabIndex = -1;
    return looks;
  }
  return question?.querySelector<HTMLElement>('[data-continue]') ?? question;
}
