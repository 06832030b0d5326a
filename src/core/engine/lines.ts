import type { Line, Scenario, TaskItem } from '../scenario/model.ts';
import type { ShownLine } from './events.ts';
import type { ShownItem } from './prepare/lines.ts';
import { prepareText } from './prepare/texts.ts';
import { read } from './prepare/varying.ts';
import { prepare } from './prepare.ts';
import type { State } from './state.ts';

/** The lines that are shown in a state: false conditions left out, one of several picked, numbers filled in. */
export const showLines = (lines: readonly Line[], scenario: Scenario, state: State): readonly ShownLine[] =>
  read(prepare(scenario).lines(lines), state);

/** Items of a task with the text that they have now. */
export const showItems = (items: readonly TaskItem[], scenario: Scenario, state: State): readonly ShownItem[] =>
  items.map((item) => prepare(scenario).item(item)(state));

/** Puts the number of a variable where its id stands between braces; other braces stay as they are. */
export const fillIn = (text: string, scenario: Scenario, state: State): string =>
  text.includes('{') ? read(prepareText(text, prepare(scenario).layout), state) : text;
