import type { Scenario } from '../../scenario/model.ts';
import type { SourcePath } from '../../scenario/source/places.ts';
import { joinId } from '../../shared/ids.ts';

/** The way to a choice, by its joined id `scene/choice`. */
export function choicePath({ scenes }: Scenario, choice: string): SourcePath {
  for (const { id, choices } of Object.values(scenes)) {
    const index = choices.findIndex((each) => joinId(id, each.id) === choice);
    if (index >= 0) return ['scenes', id, 'choices', index];
  }
  return ['scenes'];
}
