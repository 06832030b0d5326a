import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { Result } from '../../../core/shared/result.ts';
import type { PlayersStore } from '../../../session/players.ts';
import type { SourceFiles } from '../../../session/ports.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { AttemptPanel } from './AttemptPanel.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { type ReadFiles, type ReadPorts, type ReadProblem, readFiles } from './read-files.ts';
import { ScenarioPanel } from './ScenarioPanel.tsx';
import { useDrop } from './use-drop.ts';
import './FileDesk.css';

export interface FileDeskProps extends ReadPorts {
  readonly language: Language;
  readonly players: PlayersStore;
  /** An attempt came in and was kept: to its debrief, or to where it was left off. */
  readonly onOpenAttempt: (attempt: string) => void;
  /** Attempts were given to a player. */
  readonly onKept?: () => void;
  /** Plays a scenario from outside. */
  readonly onPlayFiles: (scenario: Scenario, files: SourceFiles) => void;
  /** The page; `pick` lets one choose a file, for those who do not drop. */
  readonly children: (pick: () => void) => ReactNode;
}

type Outcome = 'reading' | Result<ReadFiles, ReadProblem>;

/** Takes files wherever they are dropped on the page, and shows what is in them. */
export function FileDesk({
  files,
  builtInWorld,
  language,
  players,
  onOpenAttempt,
  onKept,
  onPlayFiles,
  children,
}: FileDeskProps) {
  const { t } = useTranslation(['home', 'common']);
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const asked = useRef(0);

  const take = useCallback(
    (given: readonly File[]) => {
      asked.current += 1;
      const now = asked.current;
      setOutcome('reading');
      void readFiles({ files, builtInWorld }, given).then((read) => {
        if (now === asked.current) setOutcome(read);
      });
    },
    [files, builtInWorld],
  );
  const over = useDrop(take);
  const close = (): void => {
    asked.current += 1;
    setOutcome(undefined);
  };

  return (
    <>
      {children(() => input.current?.click())}
      <input
        ref={input}
        className="file-desk__input"
        type="file"
        multiple
        hidden
        aria-label={t('tools.file')}
        accept=".json,.yaml,.yml,application/json"
        onChange={(event) => {
          const given = [...(event.target.files ?? [])];
          event.target.value = '';
          if (given.length > 0) take(given);
        }}
      />
      {over ? (
        <div className="file-desk__over">
          <p>
            <strong>{t('files.drop')}</strong>
            <span>{t('files.dropHint')}</span>
          </p>
        </div>
      ) : null}
      <Dialog
        open={outcome !== undefined}
        size={
          outcome !== undefined && outcome !== 'reading' && outcome.ok && outcome.value.kind === 'scenario'
            ? 'wide'
            : 'normal'
        }
        title={titleOf(outcome, t)}
        closeLabel={t('common:close')}
        onClose={close}
      >
        {outcome === 'reading' ? <Notice kind="busy">{t('files.reading')}</Notice> : null}
        {outcome !== undefined && outcome !== 'reading' && !outcome.ok ? (
          <ProblemPanel problem={outcome.problem} language={language} onPick={() => input.current?.click()} />
        ) : null}
        {outcome !== undefined && outcome !== 'reading' && outcome.ok ? (
          outcome.value.kind === 'scenario' ? (
            <ScenarioPanel scenario={outcome.value.scenario} language={language} onPlay={onPlayFiles} />
          ) : (
            <AttemptPanel read={outcome.value} players={players} onOpenAttempt={onOpenAttempt} onKept={onKept} />
          )
        ) : null}
      </Dialog>
    </>
  );
}

type Translate = ReturnType<typeof useTranslation<['home', 'common']>>['t'];

function titleOf(outcome: Outcome | undefined, t: Translate): string {
  if (outcome === undefined || outcome === 'reading') return t('tools.file');
  if (!outcome.ok) return t('files.problemTitle');
  return outcome.value.kind === 'scenario' ? t('files.scenarioTitle') : t('files.attemptTitle');
}
