import type { Action } from '../../engine/actions.ts';
import type { Localised } from '../../shared/language.ts';
import type { Play } from '../explored.ts';

/** A longer way is shown by its end: that is where the trouble is. */
const mostSteps = 7;

/** A play as an author knows it, by the names in the file: `memo/bel → look kaart → bericht → wilma/winston`. */
export function playInWords({ actions, truth }: Play): Localised {
  const steps = actions.flatMap((action, index) => stepInWords(action, actions[index - 1]));
  const shown = steps.length > mostSteps ? ['…', ...steps.slice(-mostSteps)] : steps;
  const way = [...(truth === undefined ? [] : [`truth ${truth}`]), ...shown].join(' → ');
  return { nl: way || 'meteen aan het begin', en: way || 'right at the start' };
}

/** Going on after a mark is no step of its own. */
function stepInWords(action: Action, before: Action | undefined): readonly string[] {
  if (action.do === 'look') return [`look ${action.id}`];
  if (action.do === 'choose') return [`${action.scene}/${action.id}`];
  if (action.do === 'submit') return [action.scene];
  return before?.do === 'choose' || before?.do === 'submit' ? [] : [action.scene];
}
