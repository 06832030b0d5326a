import { type CompetencyId, type CriterionId, competencyOf } from '../../profile/structure.ts';
import type { Clock, Scene } from '../../scenario/model.ts';
import { lookup } from '../../shared/ids.ts';
import { openingWords, type RowBox, type SceneCard, type Way } from './card.ts';
import type { Goal } from './exits.ts';
import { cut, measure, wrap } from './measure.ts';
import { dayOf, sameDay, timeOf } from './moments.ts';
import { flow, widthOfLine } from './notes.ts';
import { firstName, type MapContext, type Row } from './rows.ts';
import { discWidth, inset, letters, type Sizes, shareWidth, signInset, signWidth } from './sizes.ts';
import { placeWays, signsOf } from './ways.ts';

export interface Standing {
  readonly mark: string;
  readonly island: boolean;
  readonly breaksIn: boolean;
  /** When it breaks in, where the scene does not say so itself and every act that sets it going says the same. */
  readonly due?: Clock;
  /** The number or letter of a goal. */
  markOf(goal: Goal): string;
}

export const lineHeight = 14;
export const noteHeight = 14;
export const leanWidth = 13;
const pencilWidth = 17;

/** A scene as it stands on the map: everything measured and cut, so that nothing runs over its edge. */
export function sceneCard(
  scene: Scene,
  rows: readonly Row[],
  standing: Standing,
  context: MapContext,
  sizes: Sizes,
): SceneCard {
  const { scenario, found } = context;
  const { counts, reached, share } = lookup(found.scenes ?? {}, scene.id) ?? {};
  const opening = wrap(
    openingWords(scene.lines, (person) => firstName(person, scenario)) || scene.task?.ask || '',
    sizes.card - 2 * inset,
    sizes.openingLines,
    letters.opening,
  );
  const top = sizes.header + 19 + opening.length * 15 + 5;
  const boxes = sizes.rows ? stack(rows, top, standing, context, sizes) : [];
  const signs = sizes.rows ? [] : shortWays(rows, top + 6, standing, context);
  const bottom = boxes.at(-1);
  return {
    kind: 'scene',
    id: scene.id,
    mark: standing.mark,
    width: sizes.card,
    height: (bottom ? bottom.top + bottom.height : top + (signs.length > 0 ? 16 : 0)) + 2,
    island: standing.island,
    breaksIn: standing.breaksIn,
    start: scenario.start.scene === scene.id,
    channel: scene.channel,
    caption: captionOf(scene, standing, captionRoom(standing.mark, share, sizes), context),
    looks: scene.looks.length,
    ...countsOf(scene, counts, context, sizes),
    opening,
    rows: boxes,
    ways: sizes.rows ? boxes.flatMap(({ ways }) => ways) : signs,
    ...(reached === undefined ? {} : { reached }),
    ...(share === undefined ? {} : { share }),
  };
}

/** What the number, the share and the picture of the channel leave in the head of a card. */
const captionRoom = (mark: string, share: number | undefined, sizes: Sizes): number =>
  sizes.card -
  discWidth(mark, sizes.header) -
  sizes.header -
  8 -
  (share === undefined || !sizes.rows ? 0 : shareWidth + 6);

function captionOf({ id, at, place }: Scene, standing: Standing, room: number, { scenario }: MapContext): string {
  const begins = id === scenario.start.scene;
  const clock = at ?? (begins ? scenario.start.at : standing.due);
  const where = lookup(scenario.places, place) ?? place;
  const day = clock !== undefined && (begins || !sameDay(clock, scenario.start.at));
  const when =
    clock === undefined ? '' : `${day ? `${dayOf(clock, scenario.language, scenario.dated)} ` : ''}${timeOf(clock)}`;
  return cut([when, where].filter((part) => part !== '').join(' · '), room, letters.caption);
}

/** For which competencies the scene's choices or task give evidence: as was found, or else as the file says. */
function countsOf(
  scene: Scene,
  found: readonly CriterionId[] | undefined,
  { words }: MapContext,
  sizes: Sizes,
): Pick<SceneCard, 'counts' | 'countsNot'> {
  const written = [
    ...scene.choices.flatMap((choice) =>
      [choice, ...(choice.cases ?? [])].flatMap(({ evidence }) => Object.keys(evidence ?? {})),
    ),
    ...Object.keys(scene.task?.base ?? {}),
  ] as CriterionId[];
  if (written.length === 0) return { counts: '', countsNot: false };
  if (found?.length === 0) return { counts: words.countsNot, countsNot: true };
  const competencies = [...new Set<CompetencyId>((found ?? written).map(competencyOf))].sort();
  const half = scene.weight === 1 ? '' : ` (${words.halfWeight})`;
  const room = sizes.card - 2 * inset - measure(scene.id, letters.id) - 60;
  return {
    counts: cut(`${words.countsFor(competencies.join(', '))}${half}`, Math.max(40, room), letters.id),
    countsNot: false,
  };
}

function stack(
  rows: readonly Row[],
  top: number,
  standing: Standing,
  context: MapContext,
  sizes: Sizes,
): readonly RowBox[] {
  const boxes: RowBox[] = [];
  let y = top;
  for (const row of rows) {
    const box = rowBox(row, y, standing, context, sizes);
    boxes.push(box);
    y += box.height;
  }
  return boxes;
}

function rowBox(row: Row, top: number, standing: Standing, { words }: MapContext, sizes: Sizes): RowBox {
  const left = inset + row.leans.length * leanWidth;
  const signs = signsOf(row, standing.markOf, words);
  const [first, ...others] = signs;
  const single = first && first.label === '' && others.every(({ kind }) => kind === 'later') ? first : undefined;
  const minutes = row.minutes === '' ? 0 : measure(row.minutes, letters.minutes) + 8;
  const beside = single ? signWidth(single.mark) : 0;
  const picture = row.kind === 'task' ? pencilWidth : 0;
  const lines = wrap(row.text, sizes.card - left - inset - minutes - beside - picture, 2, letters.row);
  const notes = flow(row.notes, sizes.card - 2 * inset);
  const bottom = top + 7 + lines.length * lineHeight + notes.length * noteHeight;
  const used = notes.length === 0 ? sizes.card : widthOfLine(notes.at(-1) ?? []);
  const free = sizes.card - inset - signInset - used - 8;
  const placed = placeWays(row, single ? others : signs, bottom + 2, sizes.card, free);
  const now: readonly Way[] = single
    ? [{ ...single, right: sizes.card - signInset, y: top + 12, leaves: top + 12, row: row.key }]
    : [];
  return { row, top, height: bottom + placed.height - top + 4, lines, beside, notes, ways: [...now, ...placed.ways] };
}

/** Where a moment without rows goes, each goal once. */
function shortWays(rows: readonly Row[], y: number, standing: Standing, { words }: MapContext): readonly Way[] {
  const seen = new Set<string>();
  return rows
    .flatMap((row) =>
      signsOf(row, standing.markOf, words).map((sign): Way => ({ ...sign, right: 0, y, leaves: y, row: row.key })),
    )
    .filter(({ kind, goal }) => {
      const key = `${kind} ${goal.to} ${'id' in goal ? goal.id : ''}`;
      return !seen.has(key) && seen.add(key);
    });
}
