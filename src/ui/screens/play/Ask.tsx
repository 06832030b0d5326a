import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Available } from '../../../core/engine/available.ts';
import { promiseOf } from '../../../core/engine/facts.ts';
import type { State } from '../../../core/engine/state.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Earlier } from '../../../session/earlier.ts';
import { Button } from '../../components/Button.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { ThoughtHeading } from '../../components/ThoughtHeading.tsx';
import { firstNameOf } from '../../words/people.ts';
import type { Panel } from './panel.ts';

export interface AskProps {
  readonly panel: Panel;
  readonly scenario: Scenario;
  readonly available: Available;
  readonly state: State;
  readonly earlier: Earlier;
  /** Says how it works: in the first scene of a first play. */
  readonly teaching: boolean;
  readonly disabled: boolean;
  readonly questionRef: Ref<HTMLDivElement>;
  readonly onChoose: (id: string) => void;
  readonly onContinue: () => void;
  /** On a second play: to the next line or choice that is new. */
  readonly onToNew?: () => void;
}

/** A device without a mouse has most likely no keys to speak of. */
const isTouch = (): boolean => window.matchMedia?.('(hover: none)').matches ?? false;

/** Below the panel: what is asked, or the button that goes on. */
export function Ask(props: AskProps) {
  const { panel, scenario, available, disabled, questionRef, onContinue, onToNew, teaching } = props;
  const { t } = useTranslation('play');
  if (panel.asked === 'choice') return <Choices {...props} />;
  if (panel.asked === 'task' || panel.asked === 'nothing') {
    return panel.asked === 'nothing' ? <p className="play-ask__stuck">{t('nothingToDo')}</p> : null;
  }
  const looking = panel.asked === 'go-on' && available.looks.some((look) => look.open);
  const hint =
    panel.asked === 'marked'
      ? t('hint.marked')
      : looking
        ? t('hint.look')
        : isTouch()
          ? t('hint.touch')
          : t('hint.readOn');
  return (
    <div className="play-ask play-ask--on" ref={questionRef} tabIndex={-1}>
      {teaching || panel.asked === 'marked' || looking ? (
        <p className="play-ask__hint">
          {teaching && panel.items.length === 1 ? `${t('hint.welcome', { summary: scenario.summary })} ` : ''}
          {hint}
        </p>
      ) : null}
      {onToNew && panel.asked === 'read-on' ? (
        <Button kind="quiet" onClick={onToNew}>
          {t('toNew')}
        </Button>
      ) : null}
      <Button kind="strong" iconAfter="arrow" data-continue="" disabled={disabled} onClick={onContinue}>
        {panel.asked === 'ended' ? t('toDebrief') : t('goOn')}
      </Button>
    </div>
  );
}

function Choices(props: AskProps) {
  const { panel, scenario, available, state, earlier, teaching, disabled, questionRef, onChoose } = props;
  const { t } = useTranslation('play');
  const promiseTo = (id: string): string => firstNameOf(scenario, promiseOf(scenario, state, id)?.to ?? id);
  const choices = available.choices.map((choice) => ({
    id: choice.id,
    text: choice.text,
    minutes: choice.takes > 0 ? t('minutes', { count: choice.takes }) : t('noTime'),
    ...(choice.closed === undefined ? {} : { closed: choice.closed }),
    ...(disabled ? { closed: t('readsOnly') } : {}),
    ...(choice.misses.length > 0 ? { warning: t('misses', { name: choice.misses.map(promiseTo).join(', ') }) } : {}),
    ...(earlier.choices.has(`${panel.scene.id}/${choice.id}`) ? { chosenBefore: t('chosenBefore') } : {}),
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with its answers is no set of form fields
    <div className="play-ask" ref={questionRef} tabIndex={-1} role="group" aria-labelledby="play-question">
      <ThoughtHeading
        id="play-question"
        question={question(panel, scenario, available, t)}
        {...(teaching ? { hint: isTouch() ? t('hint.chooseTouch') : t('hint.choose', { count: choices.length }) } : {})}
      />
      <ChoiceList labelledBy="play-question" choices={choices} onChoose={onChoose} />
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation<'play'>>['t'];

/** “Wat zeg je tegen Winston?” where most ways to go are speech, else “Wat doe je?” */
function question(panel: Panel, scenario: Scenario, available: Available, t: Translate): string {
  const spoken = available.choices.filter((choice) => /^[‘“'"]/.test(choice.text)).length;
  if (spoken * 2 < available.choices.length || panel.speaker === undefined) return t('whatDo');
  return t('whatSay', { name: firstNameOf(scenario, panel.speaker) });
}
