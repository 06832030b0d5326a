import type { Placed } from '../../../../src/core/explore/map/page.ts';
import type { Route } from '../../../../src/core/explore/map/routes.ts';
import type { Scenario } from '../../../../src/core/scenario/model.ts';
import { fakeChoice, fakeScenario, fakeScene, says, toEnding, toScene } from '../../../fakes/scenario.ts';
import { compileText, s08, s08English } from '../../scenario/fakes.ts';

/** S08 in both languages. */
export function wetPatch(): Readonly<Record<'nl' | 'en', Scenario>> {
  const { scenarios, diagnostics } = compileText(s08.text, s08English.text);
  if (!scenarios) throw new Error(JSON.stringify(diagnostics));
  return scenarios;
}

/** A story of so many moments, in which every third choice skips some and every seventh goes back. */
export function longStory(length: number): Scenario {
  const way = (index: number) => (index < length ? toScene(`m${index}`) : toEnding());
  return fakeScenario({
    title: 'Een lange dag',
    scenes: Array.from({ length }, (_, index) =>
      fakeScene({
        id: `m${index}`,
        lines: [says(`Moment ${index} van een lange dag, waarop van alles tegelijk gebeurt.`)],
        choices: [
          fakeChoice({ id: 'on', text: 'Je gaat verder met je werk.', go: way(index + 1) }),
          fakeChoice({ id: 'skip', go: way(index + 1 + (index % 3)) }),
          fakeChoice({ id: 'back', go: index % 7 === 6 ? toScene(`m${index - 4}`) : way(index + 1) }),
        ],
      }),
    ),
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const boxOf = ({ x, y, card }: Placed): Box => ({
  left: x,
  right: x + card.width,
  top: y,
  bottom: y + card.height,
});

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Pairs of cards that lie over each other. */
export const overlaps = (placed: readonly Placed[]): readonly string[] =>
  placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .flatMap((other) => (meet(boxOf(one), boxOf(other)) ? [`${one.card.id} ${other.card.id}`] : [])),
  );

/** Lines that run over a card; the width of its edge is no matter. */
export const runsOver = (routes: readonly Route[], placed: readonly Placed[]): readonly string[] =>
  routes.flatMap(({ link, points }) =>
    points.slice(1).flatMap(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      const line = {
        left: Math.min(fromX, x),
        right: Math.max(fromX, x) + 1,
        top: Math.min(fromY, y),
        bottom: Math.max(fromY, y) + 1,
      };
      const over = placed.find((each) => meet(line, insideOf(each)));
      return over ? [`${link.from.card.id} > ${link.to.card.id} over ${over.card.id}`] : [];
    }),
  );

const edge = 2;
const insideOf = (placed: Placed): Box => {
  const { left, right, top, bottom } = boxOf(placed);
  return { left: left + edge, right: right - edge, top: top + edge, bottom: bottom - edge };
};
