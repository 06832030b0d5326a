import { useTranslation } from 'react-i18next';
import { longestName, type PlayersProblem } from '../../../session/players.ts';

/** Says what is wrong with a name, or why it was not kept, and what to do. */
export function useProblemText(): (problem: PlayersProblem) => string {
  const { t } = useTranslation(['home', 'common']);
  return (problem) => {
    if (problem.code === 'save') return t(`common:saveProblem.${problem.problem}`);
    if (problem.code === 'unknown-player') return t('players.problem.unknown');
    return t(`players.problem.${problem.problem}`, { count: longestName });
  };
}
