import { type ExploredDiagnostic, examine } from '../../../../src/core/explore/examine.ts';
import { exploreAll } from '../../../../src/core/explore/explore.ts';
import type { Explored } from '../../../../src/core/explore/explored.ts';
import type { Subject } from '../../../../src/core/scenario/diagnostics/check.ts';
import type { Example } from '../../../../src/core/scenario/diagnostics/example.ts';
import { compileText } from '../../scenario/fakes.ts';

/** Every example is far smaller; one that goes on for ever would otherwise take minutes. */
const mostStates = 20_000;

interface Marked {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The example without its marks, and where they stood. */
export function unmark({ scenario }: Example): { readonly plain: string; readonly marked: readonly Marked[] } {
  const [start, end] = [scenario.indexOf('⟦'), scenario.indexOf('⟧')];
  const marked = start < 0 ? [] : [{ file: 'scenario.yaml', start, end: end - 1 }];
  return { plain: scenario.replace(/[⟦⟧]/g, ''), marked };
}

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
