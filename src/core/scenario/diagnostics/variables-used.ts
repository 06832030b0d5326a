/** Which variables anything sets, and which anything reads. */
import { once } from './once.ts';
import { askedIn, partsOf } from './parts.ts';

interface VariablesUsed {
  readonly set: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

export const variablesUsed = once((scenario): VariablesUsed => {
  const { conditions, effects } = partsOf(scenario);
  const set = new Set(effects.flatMap(({ set = {}, add = {} }) => [...Object.keys(set), ...Object.keys(add)]));
  const read = new Set<string>();
  for (const { when } of conditions) {
    for (const asked of askedIn(when)) if (asked.op === 'variable') read.add(asked.id);
  }
  const { scenes, endings, debrief, results, variables } = scenario;
  if (variables.some(({ type }) => type === 'number')) addShown([scenes, endings, debrief, results], read);
  return { set, read };
});

/** A number can stand in any text, as `{name}`. */
const numberInText = /\{([a-z0-9-]+)\}/g;

function addShown(part: unknown, read: Set<string>): void {
  if (typeof part === 'string') {
    if (part.includes('{')) for (const [, name] of part.matchAll(numberInText)) if (name) read.add(name);
  } else if (typeof part === 'object' && part !== null) {
    for (const value of Object.values(part)) addShown(value, read);
  }
}
