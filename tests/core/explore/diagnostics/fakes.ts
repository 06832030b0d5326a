import { type ExploredDiagnostic, examine } from '../../../../src/core/explore/examine.ts';
import { exploreAll } from '../../../../src/core/explore/explore.ts';
import type { Explored } from '../../../../src/core/explore/explored.ts';
import type { Subject } from '../../../../src/core/scenario/diagnostics/check.ts';
import { compileText } from '../../scenario/fakes.ts';

/** Every example is far smaller; one that goes on for ever would otherwise take minutes. */
const mostStates = 20_000;

/** A scenario's text compiled, which has to be without errors, and explored to the end. */
export function exploredText(text: string): { readonly subject: Subject; readonly explored: Explored } {
  const { subject, diagnostics } = compileText(text);
  if (!subject) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message.en)));
  return { subject, explored: exploreAll(subject.scenario, { maxStates: mostStates }) };
}

/** All that is found in a scenario's text, with and without exploring it. */
export function findingsIn(text: string): readonly ExploredDiagnostic[] {
  const { subject, explored } = exploredText(text);
  return [...compileText(text).diagnostics, ...examine(subject, explored)];
}
