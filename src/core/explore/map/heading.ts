import { competencyNames } from '../../profile/names.ts';
import type { Layout } from './layout.ts';
import { colours } from './look.ts';
import { poleMark } from './marks.ts';
import { cut, measure } from './measure.ts';
import { margin } from './page.ts';
import { dilemmaName, poleName } from './poles.ts';
import { element, path, text } from './xml.ts';

const small = { size: 12.5 } as const;
const smallBold = { size: 12.5, bold: true } as const;
const largest = { size: 34, bold: true, family: 'serif' } as const;

/** Title, what it is about, how much of it there is, and the dilemma with its two poles. */
export function drawHeading({ context, geometry }: Layout): string {
  const { scenario, words } = context;
  const width = geometry.width - 2 * margin;
  const choices = Object.values(scenario.scenes).reduce((sum, scene) => sum + scene.choices.length, 0);
  const amounts = [
    words.minutes(scenario.minutes),
    words.scenes(Object.keys(scenario.scenes).length),
    words.choices(choices),
    words.endings(Object.keys(scenario.endings).length),
  ].join(' · ');
  const top = margin;
  const room = width - measure(amounts, smallBold) - 24;
  return element(
    'g',
    {},
    text(margin, top + 28, cut(scenario.title, room, largest), { ...largest, fill: colours.ink }),
    text(geometry.width - margin, top + 26, amounts, { ...smallBold, fill: colours.ink, anchor: 'end' }),
    text(margin, top + 51, cut(`${scenario.summary} ${words.what}`, width, { size: 14.5, family: 'serif' }), {
      size: 14.5,
      family: 'serif',
      italic: true,
      fill: colours.ink,
    }),
    path(`M${margin} ${top + 84}H${geometry.width - margin}`, { stroke: colours.ink, 'stroke-width': 2.2 }),
    facts(top + 74, width, context),
  );
}

/** Dilemmas with the marks of their poles, and then the competencies that the scenario is about, as far as there is room. */
function facts(y: number, width: number, { scenario, words }: Layout['context']): string {
  const out: string[] = [];
  let x = margin;
  const put = (content: string, bold = false): void => {
    const letters = bold ? smallBold : small;
    const cutted = cut(content, Math.max(0, margin + width - x), letters);
    if (cutted === '…') return;
    out.push(text(x, y, cutted, { ...letters, fill: colours.ink }));
    x += measure(cutted, letters) + 7;
  };
  scenario.profile.poles.forEach(({ id, poles }, dilemma) => {
    put(`${dilemmaName(id, scenario.language)}:`, true);
    poles.forEach((pole, index) => {
      out.push(poleMark({ dilemma, side: index === 0 ? 0 : 1 }, x, y - 9));
      x += 15;
      put(poleName(id, pole, scenario.language));
    });
    x += 20;
  });
  const targets = scenario.profile.targets.map((id) => `${id} ${competencyNames[id][scenario.language].toLowerCase()}`);
  if (targets.length > 0) {
    put(`${words.targets}:`, true);
    put(targets.join(', '));
  }
  return out.join('');
}
