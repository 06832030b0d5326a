import { useTranslation } from 'react-i18next';
import type { PlayState } from '../../../session/play.ts';
import { LookList } from '../../components/LookList.tsx';
import { timeOf } from '../../words/time.ts';
import type { PlayActs } from './acts.ts';
import { looksOf } from './looks.ts';
import type { Panel } from './panel.ts';
import { HandedIn, TaskArea } from './TaskArea.tsx';

interface PartProps {
  readonly play: PlayState;
  readonly panel: Panel;
  readonly acts: PlayActs;
}

/** Whether there is something to look at, at a moment at which one can. */
export const canLook = ({ available }: PlayState, { asked }: Panel): boolean =>
  (asked === 'choice' || asked === 'go-on' || asked === 'task') && available.looks.length > 0;

/** What can be looked at here, and until when. */
export function LookArea({ play, panel, acts }: PartProps) {
  const { t } = useTranslation('play');
  const { until } = panel.scene;
  return (
    <LookList
      title={until === undefined ? t('lookAround') : t('lookAroundUntil', { time: timeOf(until) })}
      looks={looksOf(play.available.looks, play.scenario, t, until)}
      onLook={acts.look}
    />
  );
}

/** Whether there is work on the desk: a task, or what was handed in and can still be taken back. */
export const hasWork = ({ available }: PlayState, panel: Panel): boolean =>
  (panel.asked === 'task' && available.task !== undefined) || handedIn(panel) !== undefined;

const handedIn = ({ items }: Panel) => {
  const marked = items.find((item) => item.kind === 'words' && item.marked);
  return marked?.kind === 'words' && marked.words.kind === 'answer' ? marked.words.items : undefined;
};

/** The task of the scene, or the sheet as it was handed in. */
export function WorkArea({ play, panel, acts }: PartProps) {
  const { t } = useTranslation('play');
  const sheet = handedIn(panel);
  if (sheet) return <HandedIn title={t('yourText')} items={sheet} />;
  const { task } = play.available;
  if (!task) return null;
  return (
    <TaskArea
      scenario={play.scenario}
      task={task}
      draft={play.draft}
      refusal={panel.refusal}
      disabled={play.readOnly}
      onDraft={(response) => void play.setDraft(response)}
      onSubmit={acts.submit}
    />
  );
}
