import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../core/records/attempt.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import type { Language } from '../../../core/shared/language.ts';
import type { PlayersStore } from '../../../session/players.ts';
import type { Explorer, SourceFiles } from '../../../session/ports.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { whenAsked } from '../when-asked.tsx';
import type { FileKind } from './FileContent.tsx';
import type { ReadPorts } from './read-files.ts';
import type { TriedOut } from './tried-out.ts';
import { useDrop } from './use-drop.ts';
import './FileDesk.css';

export interface FileDeskProps extends ReadPorts {
  readonly explorer: Explorer;
  readonly language: Language;
  /** The title of the built-in scenario whose id a scenario from outside has taken. */
  readonly namesake?: (scenario: Scenario) => string | undefined;
  readonly players: PlayersStore;
  /** An attempt came in and was kept: to its debrief, or to where it was left off. */
  readonly onOpenAttempt: (attempt: string) => void;
  /** Only looks at an attempt, without keeping it. */
  readonly onViewAttempt: (attempt: Attempt) => void;
  /** Attempts were given to a player. */
  readonly onKept?: () => void;
  /** Plays a scenario from outside. */
  readonly onPlayFiles: (scenario: Scenario, files: SourceFiles) => void;
  /** Shows a point of a scenario from outside. */
  readonly onTryOut: (tried: TriedOut) => void;
  /** What was tried out: its files are open from the start. */
  readonly reopened?: Omit<TriedOut, 'trial'>;
  /** The page; `pick` lets one choose a file, for those who do not drop. */
  readonly children: (pick: () => void) => ReactNode;
}

/** The reader and what it shows come with the first file. */
const Content = whenAsked(async () => (await import('./FileContent.tsx')).FileContent);

const titles = {
  scenario: 'files.scenarioTitle',
  attempts: 'files.attemptTitle',
  problem: 'files.problemTitle',
} as const;

/** Takes files wherever they are dropped on the page, and shows what is in them. */
export function FileDesk({ children, reopened, ...reading }: FileDeskProps) {
  const { t } = useTranslation(['home', 'common']);
  const input = useRef<HTMLInputElement>(null);
  const [given, setGiven] = useState(reopened && { turn: 0, files: reopened.given });
  const [kind, setKind] = useState<FileKind>();

  const take = useCallback((files: readonly File[]) => {
    setKind(undefined);
    setGiven((before) => ({ turn: (before?.turn ?? 0) + 1, files }));
  }, []);
  const over = useDrop(take);
  const pick = (): void => input.current?.click();

  return (
    <>
      {children(pick)}
      <input
        ref={input}
        className="file-desk__input"
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        accept=".json,.yaml,.yml,application/json"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) take(files);
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
        open={given !== undefined}
        size={kind === 'scenario' ? 'wide' : 'normal'}
        title={t(kind === undefined ? 'tools.file' : titles[kind])}
        closeLabel={t('common:close')}
        onClose={() => setGiven(undefined)}
      >
        {given === undefined ? null : (
          <Content
            key={given.turn}
            {...reading}
            {...(reopened && given.turn === 0 ? { returnTo: reopened.finding } : {})}
            given={given.files}
            onKind={setKind}
            onPick={pick}
          />
        )}
      </Dialog>
    </>
  );
}
