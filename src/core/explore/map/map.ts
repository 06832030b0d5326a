import type { Scenario } from '../../scenario/model.ts';
import { hatchingPattern } from './deserted.ts';
import { drawCard } from './draw-card.ts';
import { drawLinks } from './draw-links.ts';
import type { Found } from './found.ts';
import { drawHeading } from './heading.ts';
import { type Layout, layOut } from './layout.ts';
import { drawLegend } from './legend.ts';
import { colours, families } from './look.ts';
import { margin } from './page.ts';
import { description, element, path, text, title } from './xml.ts';

/** The width of a lying sheet of A3; on A4 the same sheet is printed smaller. */
const paperWidth = '420mm';

/**
 * The map of a scenario as a self-contained SVG: no script, no style sheet, nothing fetched, every text escaped.
 * Its pages are lying sheets of A3 or A4 above one another, and no card is cut by the edge of one.
 * What exploring found is drawn where it is given; what is not known is not spoken of.
 */
export function scenarioMap(scenario: Scenario, found: Found = {}): string {
  const layout = layOut(scenario, found);
  const { width, pageHeight, pages } = layout.geometry;
  const height = pageHeight * pages;
  const { words } = layout.context;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': scenario.language,
      lang: scenario.language,
      role: 'group',
      width: paperWidth,
      height: `${297 * pages}mm`,
      viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`,
      'font-family': families.sans,
    },
    title(words.map(scenario.title)),
    description(`${scenario.summary} ${words.what}`),
    element('defs', {}, hatchingPattern),
    element('rect', { width, height, fill: colours.paper }),
    ...pageEdges(layout),
    drawHeading(layout),
    drawLinks(layout),
    ...layout.placed.map((placed) => drawCard(placed, layout)),
    drawLegend(layout),
  );
}

/** Where one page ends and the next begins, and which page it is. */
function pageEdges({ geometry, context }: Layout): readonly string[] {
  const { width, pageHeight, pages } = geometry;
  if (pages === 1) return [];
  const { scenario, words } = context;
  return Array.from({ length: pages }, (_, index) => {
    const bottom = (index + 1) * pageHeight;
    const edge = path(`M0 ${bottom.toFixed(1)}H${width.toFixed(1)}`, {
      stroke: colours.rule,
      'stroke-width': 1,
      'stroke-dasharray': '2 6',
    });
    const label = `${scenario.title} · ${words.page(index + 1, pages)}`;
    return (
      (index + 1 < pages ? edge : '') + text(margin, bottom - margin + 16, label, { size: 10, fill: colours.ink2 })
    );
  });
}
