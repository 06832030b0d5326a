import type { SourcePath } from '../../scenario/source/places.ts';
import type { Localised } from '../../shared/language.ts';
import type { Explored } from '../explored.ts';
import { linksIn } from './happens.ts';

const nothing: Localised = { nl: '', en: '' };

/** What nobody comes to because this part never has its turn, as a sentence that can stand behind another; empty where nothing is. */
export const lostBelow = (explored: Explored, part: SourcePath): Localised =>
  lostWhere(explored, (path) => part.every((step, index) => path[index] === step));

/** The same because no case has its turn that stands after this one. `path` is the way to the case. */
export const lostAfter = (explored: Explored, path: SourcePath): Localised => {
  const list = path.slice(0, -1);
  const place = Number(path.at(-1));
  return lostWhere(
    explored,
    (other) => list.every((step, index) => other[index] === step) && Number(other[list.length]) > place,
  );
};

function lostWhere(explored: Explored, isLost: (path: SourcePath) => boolean): Localised {
  const { scenes, endings } = explored;
  const unreached = linksIn(explored).filter(
    ({ to, path }) => isLost(path) && !scenes.get(to)?.reached && !endings.get(to)?.reached,
  );
  const names = [...new Set(unreached.map(({ to }) => `“${to}”`))].join(', ');
  return names === '' ? nothing : { nl: ` Zo komt niemand bij ${names}.`, en: ` So nobody comes to ${names}.` };
}
