import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/shared/result.ts';
import { Notice } from '../../components/Notice.tsx';
import { AttemptPanel } from './AttemptPanel.tsx';
import type { FileDeskProps } from './FileDesk.tsx';
import { ProblemPanel } from './ProblemPanel.tsx';
import { type ReadFiles, type ReadProblem, readFiles } from './read-files.ts';
import { ScenarioPanel } from './ScenarioPanel.tsx';

/** What came in: known once it has been read. */
export type FileKind = ReadFiles['kind'] | 'problem';

export interface FileContentProps extends Omit<FileDeskProps, 'children' | 'reopened'> {
  readonly given: readonly File[];
  /** The finding to which the reader comes back. */
  readonly returnTo?: string;
  readonly onKind: (kind: FileKind) => void;
  /** Chooses another file. */
  readonly onPick: () => void;
}

/** Reads what came in, and shows what is in it. */
export function FileContent(props: FileContentProps) {
  const { given, files, builtInWorld, language, players, onKind, onPick, namesake } = props;
  const { explorer, returnTo, onPlayFiles, onTryOut } = props;
  const { t } = useTranslation('home');
  const [read, setRead] = useState<Result<ReadFiles, ReadProblem>>();

  useEffect(() => {
    let wanted = true;
    void readFiles({ files, builtInWorld }, given).then((result) => {
      if (!wanted) return;
      setRead(result);
      onKind(result.ok ? result.value.kind : 'problem');
    });
    return () => {
      wanted = false;
    };
  }, [files, builtInWorld, given, onKind]);

  if (read === undefined) return <Notice kind="busy">{t('files.reading')}</Notice>;
  if (!read.ok) return <ProblemPanel problem={read.problem} language={language} onPick={onPick} />;
  if (read.value.kind === 'scenario') {
    const { scenario } = read.value;
    const taken = scenario.scenarios && namesake?.(scenario.scenarios[language]);
    const ports = { explorer, files };
    return <ScenarioPanel {...{ ports, scenario, language, taken, returnTo, onTryOut }} onPlay={onPlayFiles} />;
  }
  const { onOpenAttempt, onViewAttempt, onKept } = props;
  return <AttemptPanel read={read.value} {...{ players, onOpenAttempt, onViewAttempt, onKept }} />;
}
