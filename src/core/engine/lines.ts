import type { Line, Scenario, Table, TaskItem } from '../scenario/model.ts';
import { lookup } from '../shared/ids.ts';
import { firstHolding, holds } from './conditions.ts';
import type { ShownLine } from './events.ts';
import { standingItems } from './remembered.ts';
import type { State } from './state.ts';
import { watchOf } from './watch.ts';

type LineOf<Kind extends Line['kind']> = Extract<Line, { readonly kind: Kind }>;
type Shower<Kind extends Line['kind']> = (line: LineOf<Kind>, scenario: Scenario, state: State) => readonly ShownLine[];

const showers: { readonly [Kind in Line['kind']]: Shower<Kind> } = {
  narration: ({ text }, _, state) => [{ kind: 'narration', text: fillIn(text, state) }],
  speech: ({ speaker, text, mood }, _, state) => [
    { kind: 'speech', speaker, text: fillIn(text, state), ...(mood === undefined ? {} : { mood }) },
  ],
  document: (line, scenario, state) => [showDocument(line, scenario, state)],
  'one-of': ({ lines }, scenario, state) => {
    const line = lines[firstHolding(lines, scenario, state)];
    return line === undefined ? [] : showLines([line], scenario, state);
  },
};

/** The lines that are shown in a state: false conditions left out, one of several picked, numbers filled in. */
export function showLines(lines: readonly Line[], scenario: Scenario, state: State): readonly ShownLine[] {
  return lines.flatMap((line) => {
    if (!holds(line.when, scenario, state)) return [];
    watchOf(scenario)?.line(line, state);
    const show = showers[line.kind] as (line: Line, scenario: Scenario, state: State) => readonly ShownLine[];
    return show(line, scenario, state);
  });
}

function showDocument({ title, text, table, show }: LineOf<'document'>, scenario: Scenario, state: State): ShownLine {
  return {
    kind: 'document',
    title: fillIn(title, state),
    ...(text === undefined ? {} : { text: fillIn(text, state) }),
    ...(table === undefined ? {} : { table: showTable(table, state) }),
    ...(show === undefined ? {} : { items: showItems(standingItems(scenario, state, show), scenario, state) }),
  };
}

const showTable = ({ columns, rows }: Table, state: State) => ({
  columns: columns.map((column) => fillIn(column, state)),
  rows: rows.map(({ cells }) => cells.map((cell) => fillIn(cell, state))),
});

/** Items of a task with the text that they have now. */
export function showItems(
  items: readonly TaskItem[],
  scenario: Scenario,
  state: State,
): readonly { readonly id: string; readonly text: string }[] {
  return items.map(({ id, text, cases = [] }) => {
    const now = cases[firstHolding(cases, scenario, state)]?.text ?? text;
    return { id, text: fillIn(now, state) };
  });
}

/** Puts the number of a variable where its id stands between braces; other braces stay as they are. */
export function fillIn(text: string, state: State): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (braces, id: string) => {
    const value = lookup(state.variables, id);
    return typeof value === 'number' ? String(value) : braces;
  });
}
