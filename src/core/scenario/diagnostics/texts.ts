import type { Choice, EvidenceByCriterion, Line, Scenario, Scene, Task } from '../model.ts';
import type { SourcePath } from '../source/places.ts';

/** A text that a player reads, and its way down from the top of the file. */
export interface Text {
  readonly text: string;
  readonly path: SourcePath;
  /** It says why an act or a result has its points. */
  readonly reason: boolean;
}

/** Texts as they are met. They are put in one list, for a long file has tens of thousands. */
type Texts = Text[];

function add(texts: Texts, text: string | undefined, ...path: SourcePath): void {
  if (text !== undefined) texts.push({ text, path, reason: false });
}

function addLines(texts: Texts, lines: readonly Line[] = [], ...path: SourcePath): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'one-of') addLines(texts, line.lines, ...path, index, 'one-of');
    // A sheet that shows a remembered answer has its own words only.
    else add(texts, line.text, ...path, index, line.kind === 'speech' ? line.speaker : 'text');
  }
}

function addReasons(texts: Texts, evidence: EvidenceByCriterion = {}, ...path: SourcePath): void {
  for (const [criterion, { reason }] of Object.entries(evidence)) {
    texts.push({ text: reason, path: [...path, criterion], reason: true });
  }
}

function addChoice(texts: Texts, { text, closed, reply, cases = [] }: Choice, ...path: SourcePath): void {
  add(texts, text, ...path, 'text');
  add(texts, closed, ...path, 'closed');
  addLines(texts, reply, ...path, 'reply');
  for (const [index, each] of cases.entries()) {
    add(texts, each.text, ...path, 'cases', index, 'text');
    addLines(texts, each.reply, ...path, 'cases', index, 'reply');
  }
}

function addTask(texts: Texts, { ask, items, rules, reply }: Task, ...path: SourcePath): void {
  add(texts, ask, ...path, 'ask');
  for (const [index, { text, cases = [] }] of items.entries()) {
    add(texts, text, ...path, 'items', index, 'text');
    for (const [at, each] of cases.entries()) add(texts, each.text, ...path, 'items', index, 'cases', at, 'text');
  }
  for (const [index, { refuse }] of rules.entries()) addLines(texts, refuse, ...path, 'rules', index, 'refuse');
  addLines(texts, reply, ...path, 'reply');
}

function addScene(texts: Texts, { id, lines, knew, looks, choices, task }: Scene): void {
  addLines(texts, lines, 'scenes', id, 'lines');
  add(texts, knew, 'scenes', id, 'knew');
  for (const [index, look] of looks.entries()) {
    add(texts, look.text, 'scenes', id, 'looks', index, 'text');
    addLines(texts, look.lines, 'scenes', id, 'looks', index, 'lines');
  }
  for (const [index, choice] of choices.entries()) addChoice(texts, choice, 'scenes', id, 'choices', index);
  if (task) addTask(texts, task, 'scenes', id, 'task');
}

function addSceneReasons(texts: Texts, { id, choices, task }: Scene): void {
  for (const [index, { evidence, cases = [] }] of choices.entries()) {
    addReasons(texts, evidence, 'scenes', id, 'choices', index, 'evidence');
    for (const [at, each] of cases.entries()) {
      addReasons(texts, each.evidence, 'scenes', id, 'choices', index, 'cases', at, 'evidence');
    }
  }
  addReasons(texts, task?.base, 'scenes', id, 'task', 'base');
  for (const [index, { minus }] of (task?.rules ?? []).entries()) {
    addReasons(texts, minus, 'scenes', id, 'task', 'rules', index, 'minus');
  }
}

function addDebrief(texts: Texts, { fits, decided, luck, ask, internship }: Scenario['debrief']): void {
  for (const [pole, text] of Object.entries(fits)) add(texts, text, 'debrief', 'fits', pole);
  add(texts, decided, 'debrief', 'decided');
  addLines(texts, luck, 'debrief', 'luck');
  for (const [index, text] of ask.entries()) add(texts, text, 'debrief', 'ask', index);
  add(texts, internship, 'debrief', 'internship');
}

/** Every reason behind points, of acts and of results. */
export function reasonsIn(scenario: Scenario): readonly Text[] {
  const texts: Texts = [];
  for (const scene of Object.values(scenario.scenes)) addSceneReasons(texts, scene);
  for (const [criterion, cases] of Object.entries(scenario.results)) {
    for (const [index, { reason }] of cases.entries()) {
      texts.push({ text: reason, path: ['results', criterion, index, 'is'], reason: true });
    }
  }
  return texts;
}

/** Every sentence that a player can read, on stage and in the debrief. Titles, tables and what is for the teacher are none. */
export function textsIn(scenario: Scenario): readonly Text[] {
  const texts: Texts = [];
  add(texts, scenario.summary, 'summary');
  addDebrief(texts, scenario.debrief);
  for (const scene of Object.values(scenario.scenes)) addScene(texts, scene);
  for (const { id, lines, after } of Object.values(scenario.endings)) {
    addLines(texts, lines, 'endings', id, 'lines');
    for (const [index, shot] of after.entries()) addLines(texts, shot.lines, 'endings', id, 'after', index, 'lines');
  }
  return [...texts, ...reasonsIn(scenario)];
}
