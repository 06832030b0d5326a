/**
 * Lines made ready to be shown. Most lines never change: they are put in one list once, which every play shows again, so that
 * showing them costs nothing. Nobody changes such a list, as nobody changes a state.
 */
import type { Line, Table, TaskItem } from '../../scenario/model.ts';
import type { ShownLine } from '../events.ts';
import type { State } from '../state.ts';
import type { Watch } from '../watch.ts';
import { type Places, prepareWhen, type Test } from './conditions.ts';
import { prepareText } from './texts.ts';
import { isConstant, read, type Varying } from './varying.ts';

/** What is shown: false conditions left out, one of several picked, numbers filled in. */
export type Shown = Varying<readonly ShownLine[]>;

export interface LinePlaces extends Places {
  /** The items of a remembered answer as they stand in a state, with their text. */
  readonly standing: (name: string) => (state: State) => readonly ShownItem[];
}

export interface ShownItem {
  readonly id: string;
  readonly text: string;
}

interface PreparedLine {
  readonly when: Test | undefined;
  readonly shown: Varying<ShownLine | undefined>;
}

const nothing: readonly ShownLine[] = [];

export function prepareLines(lines: readonly Line[] | undefined, places: LinePlaces): Shown {
  if (lines === undefined || lines.length === 0) return nothing;
  if (places.watch?.untold) return onlyTold(lines, places.watch, places);
  const prepared = lines.map((line) => prepareLine(line, places));
  const constants = prepared.flatMap(({ when, shown }) =>
    when === undefined && isConstant(shown) && shown !== undefined ? [shown] : [],
  );
  if (constants.length === prepared.length) return constants;
  return (state) => {
    const all: ShownLine[] = [];
    for (const { when, shown } of prepared) {
      const line = when === undefined || when(state) ? read(shown, state) : undefined;
      if (line !== undefined) all.push(line);
    }
    return all;
  };
}

/** Tells of lines, and makes none of them. */
function onlyTold(lines: readonly Line[], watch: Watch, places: LinePlaces): Shown {
  const prepared = lines.map((line) => ({
    when: prepareWhen(line.when, places),
    told: watch.line(line),
    more: line.kind === 'one-of' ? firstTold(line.lines, watch, places) : undefined,
  }));
  return (state) => {
    for (const { when, told, more } of prepared) {
      if (when !== undefined && !when(state)) continue;
      told(state);
      more?.(state);
    }
    return nothing;
  };
}

function firstTold(lines: readonly Line[], watch: Watch, places: LinePlaces): (state: State) => void {
  const prepared = lines.map((line) => ({ when: prepareWhen(line.when, places), told: watch.line(line) }));
  return (state) => prepared.find(({ when }) => when === undefined || when(state))?.told(state);
}

function prepareLine(line: Line, places: LinePlaces): PreparedLine {
  const { when, shown } = prepareUnwatched(line, places);
  const { watch } = places;
  if (watch === undefined) return { when, shown };
  const told = watch.line(line);
  const tellAndShow = (state: State): ShownLine | undefined => {
    told(state);
    return read(shown, state);
  };
  return { when, shown: tellAndShow };
}

function prepareUnwatched(line: Line, places: LinePlaces): PreparedLine {
  const when = prepareWhen(line.when, places);
  if (line.kind === 'one-of') return { when, shown: firstOf(line.lines, places) };
  if (line.kind === 'document') return { when, shown: prepareDocument(line, places) };
  const text = prepareText(line.text, places.layout);
  const shown = (now: string): ShownLine => {
    if (line.kind === 'narration') return { kind: 'narration', text: now };
    const { speaker, mood } = line;
    return { kind: 'speech', speaker, text: now, ...(mood === undefined ? {} : { mood }) };
  };
  return { when, shown: isConstant(text) ? shown(text) : (state) => shown(read(text, state)) };
}

function firstOf(lines: readonly Line[], places: LinePlaces): PreparedLine['shown'] {
  const prepared = lines.map((line) => prepareLine(line, places));
  return (state) => {
    const first = prepared.find(({ when }) => when === undefined || when(state));
    return first && read(first.shown, state);
  };
}

type DocumentLine = Extract<Line, { readonly kind: 'document' }>;

function prepareDocument(line: DocumentLine, places: LinePlaces): PreparedLine['shown'] {
  const title = prepareText(line.title, places.layout);
  const text = line.text === undefined ? undefined : prepareText(line.text, places.layout);
  const table = line.table && prepareTable(line.table, places);
  const items = line.show === undefined ? undefined : places.standing(line.show);
  return madeOnce<ShownLine>([title, text, table, items], (state) => ({
    kind: 'document',
    title: read(title, state),
    ...(text === undefined ? {} : { text: read(text, state) }),
    ...(table === undefined ? {} : { table: read(table, state) }),
    ...(items === undefined ? {} : { items: items(state) }),
  }));
}

type ShownTable = NonNullable<Extract<ShownLine, { readonly kind: 'document' }>['table']>;

function prepareTable({ columns, rows }: Table, { layout }: Places): Varying<ShownTable> {
  const ready = (cells: readonly string[]) => cells.map((cell) => prepareText(cell, layout));
  const [head, body] = [ready(columns), rows.map(({ cells }) => ready(cells))];
  const readAll = (cells: readonly Varying<string>[], state: State) => cells.map((cell) => read(cell, state));
  return madeOnce<ShownTable>([...head, ...body.flat()], (state) => ({
    columns: readAll(head, state),
    rows: body.map((cells) => readAll(cells, state)),
  }));
}

/** Made now where none of its parts varies, for then it does not matter in which state; else made in every state. */
function madeOnce<T extends object>(
  parts: readonly Varying<object | string | undefined>[],
  make: (state: State) => T,
): (state: State) => T {
  if (!parts.every(isConstant)) return make;
  let made: T | undefined;
  return (state) => {
    made ??= make(state);
    return made;
  };
}

/** An item of a task: the text that it has in a state. */
export function prepareItem({ id, text, cases = [] }: TaskItem, places: Places): (state: State) => ShownItem {
  const plain = prepareText(text, places.layout);
  const others = cases.map((each) => ({
    when: prepareWhen(each.when, places),
    text: prepareText(each.text, places.layout),
  }));
  return (state) => {
    const now = others.find(({ when }) => when === undefined || when(state))?.text ?? plain;
    return { id, text: read(now, state) };
  };
}
