import { useTranslation } from 'react-i18next';
import { describeProblem } from '../../../core/records/problems.ts';
import type { Language } from '../../../core/shared/language.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../icons/Icon.tsx';
import type { ReadProblem } from './read-files.ts';

export interface ProblemPanelProps {
  readonly problem: ReadProblem;
  readonly language: Language;
  /** Chooses another file. */
  readonly onPick: () => void;
}

/** Why a file does not open: what is wrong, where, and what to do. Nothing of it has been kept. */
export function ProblemPanel({ problem, language, onPick }: ProblemPanelProps) {
  const { t } = useTranslation('home');
  return (
    <div className="file-problem">
      <div role="alert" className="file-problem__told">
        <Icon name="warning" size="large" />
        <div>
          <Words problem={problem} language={language} />
          <p>{t('files.nothingChanged')}</p>
        </div>
      </div>
      <Button kind="strong" onClick={onPick}>
        {t('tools.file')}
      </Button>
    </div>
  );
}

function Words({ problem, language }: Omit<ProblemPanelProps, 'onPick'>) {
  const { t } = useTranslation('home');
  if (problem.code !== 'attempt') {
    return (
      <p>
        <strong>
          {t(`files.problem.${problem.code}`, {
            file: 'file' in problem ? problem.file : '',
            names: 'names' in problem ? problem.names.join(', ') : '',
            count: 'count' in problem ? problem.count : 0,
            limit: 'limit' in problem ? Math.round(problem.limit / 1024 / 1024) : 0,
          })}
        </strong>
      </p>
    );
  }
  const { message, cure } = describeProblem(problem.problem);
  return (
    <>
      <p>
        <strong>
          {problem.file}: {message[language]}
        </strong>
      </p>
      <p>{cure[language]}</p>
    </>
  );
}
