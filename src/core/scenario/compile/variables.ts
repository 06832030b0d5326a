import type { Findings } from '../diagnostics/diagnostic.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import type { Variable } from '../model.ts';
import { onlyKeys } from '../schema/fields.ts';
import { child, type SourceNode } from '../source/node.ts';
import { known } from './names.ts';

const whole = (node: SourceNode | undefined): number | undefined =>
  node?.kind === 'scalar' && /^-?\d{1,9}$/.test(node.text.trim()) ? Number(node.text.trim()) : undefined;

/**
 * Reads a start value: `false`, `{start: 0, min: 0, max: 3}` or `{start: kerkpad, values: [kerkpad, dijkweg]}`.
 * Where it cannot be read that is reported, and a number stands in, so that its uses are not reported too.
 */
export function readVariable(id: string, node: SourceNode, findings: Findings): Variable {
  if (node.kind === 'scalar' && (node.text === 'true' || node.text === 'false')) {
    return { id, type: 'boolean', start: node.text === 'true' };
  }
  if (node.kind === 'map') onlyKeys(node, ['start', 'min', 'max', 'values'], findings);
  const values = child(node, 'values');
  const start = child(node, 'start');
  if (values?.kind === 'list' && start?.kind === 'scalar') {
    const words = values.items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
    known('value', start.text.trim(), start.range, new Set(words), findings);
    return { id, type: 'word', start: start.text.trim(), values: words };
  }
  const [from, min, max] = [whole(start), whole(child(node, 'min')), whole(child(node, 'max'))];
  if (from !== undefined && min !== undefined && max !== undefined && min <= from && from <= max) {
    return { id, type: 'number', start: from, min, max };
  }
  findings.add(wrongType, node.range, { expected: 'variable' });
  return { id, type: 'number', start: 0, min: 0, max: 0 };
}
