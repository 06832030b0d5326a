import type { Findings } from '../diagnostics/diagnostic.ts';
import { unknownName } from '../diagnostics/unknown-name.ts';
import { wrongType } from '../diagnostics/wrong-type.ts';
import { child, type MapNode, type SourceNode } from '../source/node.ts';
import type { TaskKind, TaskKinds } from '../tasks/kind.ts';
import { fields, optional } from './fields.ts';
import { later } from './scalars.ts';
import type { SourceTask } from './scene.ts';
import { mistyped, type Shape } from './shape.ts';
import { taskFields } from './task-fields.ts';

/** The shape of a task: the keys that every kind has, and those of the kind that it names. */
export function taskShape(kinds: TaskKinds): Shape<SourceTask> {
  const shapes = new Map(Object.values(kinds).map((kind) => [kind.kind, kindShape(kind)]));
  const shapeOf = (node: SourceNode): Shape<unknown> | undefined => {
    const kind = child(node, 'kind');
    return kind?.kind === 'scalar' ? shapes.get(kind.text) : undefined;
  };
  return {
    translatable: true,
    read(node, findings) {
      if (node.kind !== 'map') return mistyped(node, 'map', findings);
      const kind = child(node, 'kind');
      if (kind?.kind === 'scalar' && !shapes.has(kind.text)) {
        const known = [...shapes.keys()];
        findings.add(unknownName, kind.range, {
          kind: 'kind',
          name: kind.text,
          near: findings.nearest(kind.text, known),
          known,
        });
        return undefined;
      }
      const read = (shapeOf(node) ?? fields(taskFields)).read(node, findings) as SourceTask | undefined;
      const own = kind?.kind === 'scalar' ? Object.values(kinds).find((each) => each.kind === kind.text) : undefined;
      return read && own ? { ...read, settings: readSettings(own, node, findings) } : undefined;
    },
    overlay: (node, translation, overlay) => shapeOf(node)?.overlay(node, translation, overlay) ?? node,
    jsonSchema: (writer) => ({ anyOf: [...shapes.values()].map((shape) => shape.jsonSchema(writer)) }),
  };
}

function kindShape(kind: TaskKind): Shape<unknown> {
  const settings = kind.settings.map(
    ({ key, describe, jsonSchema }) =>
      [
        key,
        optional(
          later(() => jsonSchema),
          describe.nl,
          describe.en,
        ),
      ] as const,
  );
  const named = { ...taskFields.kind.shape, jsonSchema: () => ({ const: kind.kind }) };
  return fields({ ...taskFields, kind: { ...taskFields.kind, shape: named }, ...Object.fromEntries(settings) });
}

function readSettings(kind: TaskKind, node: MapNode, findings: Findings): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for (const setting of kind.settings) {
    const written = child(node, setting.key);
    if (!written) continue;
    const value = setting.read(plain(written));
    if (value === undefined) findings.add(wrongType, written.range, { expected: 'text' });
    else read[setting.key] = value;
  }
  return read;
}

/** The node as strings, lists and maps. */
function plain(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return new Map(node.entries.map((entry) => [entry.key, plain(entry.value)]));
}
