import { missingKey } from '../diagnostics/missing-key.ts';
import { tooMuch } from '../diagnostics/too-much.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import { limits } from '../limits.ts';
import type { Choice, Ending, Look, Mood, Scene, Shot } from '../model.ts';
import type { choice, look } from '../schema/act.ts';
import type { SourceScenario } from '../schema/scenario.ts';
import type { Shape } from '../schema/shape.ts';
import type { Located } from '../source/node.ts';
import { compileConditional, compileEffects, compileGo, compileParts } from './acts.ts';
import { checkText, compileLines, given, whenOf } from './lines.ts';
import { known, type Names } from './names.ts';
import { compileTask } from './tasks.ts';

type ReadBy<S> = S extends Shape<infer T> ? T : never;
type SourceChoice = ReadBy<typeof choice>;
type SourceLook = ReadBy<typeof look>;
export type SourceScene = SourceScenario['scenes'][number]['of'];
type SourceEnding = SourceScenario['endings'][number]['of'];
type SourcePeople = readonly (Located<string> & { readonly of: Mood })[];

const goAbout = { nl: 'Zeg naar welke scène of welk einde dit gaat.', en: 'Say to which scene or ending this goes.' };

export function compileScene(id: string, source: SourceScene, names: Names): Scene {
  known('place', source.place.value, source.place.range, names.places, names.findings);
  checkAsks(source, names);
  return {
    id,
    place: source.place.value,
    channel: source.channel,
    ...given({
      at: source.at && names.calendar.read(source.at),
      until: source.until && names.calendar.read(source.until),
      knew: source.knew,
      task: source.task && compileTask(id, source.task, names),
      go: source.go && compileGo(source.go, names),
      later: compileParts({ later: source.later }, names).later,
    }),
    takes: source.takes ?? 0,
    people: compilePeople(source.people, names),
    lines: compileLines(source.lines, names),
    effects: compileEffects(source, names),
    looks: (source.looks ?? []).map((each) => compileLook(each, names)),
    fixedOrder: source.order === 'fixed',
    choices: (source.choices ?? []).map((each) => compileChoice(each, names)),
    weight: source.weight === 'half' ? 0.5 : 1,
  };
}

/** A scene asks in one way and has somewhere to go, within the limits of what fits on a screen. */
function checkAsks(source: SourceScene, names: Names): void {
  const { findings } = names;
  const asks = (source.choices?.length ?? 0) > 0 || source.task !== undefined;
  if (source.choices && source.task) findings.add(wrongType, source.task.range, { expected: 'act' });
  if (!asks && !source.go) findings.add(missingKey, source.place.range, { key: 'go', about: goAbout });
  const extraChoice = source.choices?.[limits.choicesPerScene];
  if (extraChoice) findings.add(tooMuch, extraChoice.range, { what: 'choices', most: limits.choicesPerScene });
  const extraLook = source.looks?.[limits.looksPerScene];
  if (extraLook) findings.add(tooMuch, extraLook.range, { what: 'looks', most: limits.looksPerScene });
}

function compilePeople(source: SourcePeople | undefined, names: Names): Readonly<Record<string, Mood>> {
  const present = (source ?? []).filter((each) =>
    known('person', each.value, each.range, names.people, names.findings),
  );
  return Object.fromEntries(present.map((each) => [each.value, each.of]));
}

function compileLook(source: SourceLook, names: Names): Look {
  checkText(source.text, source.id.range, names);
  return {
    id: source.id.value,
    on: source.on.value,
    text: source.text,
    takes: source.takes ?? 0,
    ...whenOf(source.when, names),
    lines: compileLines(source.lines, names),
    effects: compileEffects(source, names),
  };
}

function compileChoice(source: SourceChoice, names: Names): Choice {
  for (const said of [source.text, source.closed, ...(source.cases ?? []).map((each) => each.text)]) {
    checkText(said, source.id.range, names);
  }
  return {
    ...compileParts(source, names),
    id: source.id.value,
    text: source.text,
    takes: source.takes ?? 0,
    ...whenOf(source.when, names),
    ...given({
      closed: source.closed,
      habit: source.habit,
      also: source.also?.map((each) => compileConditional(each, names)),
      cases: source.cases?.map((each) => ({
        ...whenOf(each.when, names),
        ...given({ text: each.text, go: each.go && compileGo(each.go, names) }),
        ...compileParts(each, names),
      })),
    }),
    go: compileGo(source.go, names),
  };
}

export function compileEnding({ value: id, range }: Located<string>, source: SourceEnding, names: Names): Ending {
  checkText(source.title, range, names);
  const shots = (source.after ?? []).map((shot): Shot => {
    known('place', shot.place.value, shot.place.range, names.places, names.findings);
    return {
      place: shot.place.value,
      people: compilePeople(shot.people, names),
      lines: compileLines(shot.lines, names),
    };
  });
  return { id, title: source.title, lines: compileLines(source.lines, names), after: shots };
}
