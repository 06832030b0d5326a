import { drawEnding } from './draw-ending.ts';
import { drawScene } from './draw-scene.ts';
import type { Layout } from './layout.ts';
import type { Placed } from './page.ts';
import { describeCard } from './spoken.ts';
import { description, element, title } from './xml.ts';

/** A card where it stands, with what a screen reader says of it. */
export function drawCard({ card, x, y }: Placed, layout: Layout): string {
  const { name, about } = describeCard(card, layout.context);
  const scene = card.kind === 'scene';
  return element(
    'g',
    {
      role: 'group',
      'data-map-scene': scene ? card.id : undefined,
      'data-map-ending': scene ? undefined : card.id,
      transform: `translate(${r(x)} ${r(y)})`,
    },
    title(name),
    about === '' ? '' : description(about),
    ...(scene ? drawScene(card, layout) : drawEnding(card, layout)),
  );
}

const r = (value: number): number => Math.round(value * 10) / 10;
