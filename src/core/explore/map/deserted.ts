import type { Card } from './card.ts';
import { colours } from './look.ts';
import { element, path } from './xml.ts';

/** The id of the hatching over what nobody comes to. */
export const hatching = 'map-hatching';

/** Light enough to read text on. */
export const hatchingPattern = element(
  'pattern',
  { id: hatching, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  element('rect', { width: 9, height: 9, fill: colours.sheet }),
  path('M0 0V9', { stroke: colours.hatching, 'stroke-width': 3 }),
);

/** Nobody comes here, as far as is known: nothing leads here, or exploring found no play that does. */
export const deserted = ({ island, reached }: Pick<Card, 'island' | 'reached'>): boolean => island || reached === false;
