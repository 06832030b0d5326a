/** Reads what a file imports, and which names it uses that it does not declare, off its syntax tree: no guessing by pattern. */
import { parseSync } from 'vite';

export interface Import {
  readonly line: number;
  /** What stands between the quotes. `undefined` where it is worked out while the program runs, so that nobody can check it. */
  readonly from: string | undefined;
}

/** A name as the code reads it: `Date`, or with the property that is read of it, `Math.random`. */
export interface Use {
  readonly line: number;
  readonly name: string;
  readonly property?: string;
}

export interface Code {
  readonly imports: readonly Import[];
  /** Uses of names that the file does not declare. */
  readonly globals: readonly Use[];
  /** Every property that is read of anything, by its name. */
  readonly properties: readonly Use[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): readonly (readonly [string, Node])[] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [key, child] as const),
  );

/** Reads one file. Throws where it is no TypeScript. */
export function readCode(file: string, text: string): Code {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const lineOf = (node: Node): number => text.slice(0, node.start).split('\n').length;
  const imports: Import[] = [];
  const uses: Use[] = [];
  const properties: Use[] = [];
  const declared = new Set<string>();

  const visit = (node: Node, parent: Node | undefined, key: string): void => {
    const source = importedBy(node);
    if (source) imports.push({ line: lineOf(node), from: literalOf(source.node) });
    for (const name of declaredBy(node)) declared.add(name);
    if (node.type === 'MemberExpression') {
      const property = propertyOf(node);
      if (property !== undefined) properties.push({ line: lineOf(node), name: property });
    }
    if (node.type === 'Identifier' && parent && isRead(parent, key)) {
      const property = parent.type === 'MemberExpression' && key === 'object' ? propertyOf(parent) : undefined;
      uses.push({ line: lineOf(node), name: String(node.name), ...(property !== undefined && { property }) });
    }
    for (const [childKey, child] of childrenOf(node)) visit(child, node, childKey);
  };
  visit(program as unknown as Node, undefined, '');
  return { imports, globals: uses.filter(({ name }) => !declared.has(name)), properties };
}

/** Every way in which one file can name another, and where in the tree the name stands. */
function importedBy(node: Node): { readonly node: unknown } | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return { node: node.source };
    case 'ExportNamedDeclaration':
      return node.source ? { node: node.source } : undefined;
    case 'TSExternalModuleReference':
      return { node: node.expression };
    case 'CallExpression':
      return isGlob(node) ? { node: undefined } : undefined;
    default:
      return undefined;
  }
}

/** `import.meta.glob` names files by a pattern, and nothing here needs it. */
const isGlob = ({ callee }: Node): boolean =>
  isNode(callee) &&
  callee.type === 'MemberExpression' &&
  isNode(callee.object) &&
  callee.object.type === 'MetaProperty' &&
  (propertyOf(callee) ?? '').startsWith('glob');

const literalOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

/** The property that is read, also as `Math['random']`; `undefined` where it is worked out. */
function propertyOf({ property, computed }: Node): string | undefined {
  if (!isNode(property)) return undefined;
  if (computed) return literalOf(property);
  return typeof property.name === 'string' ? property.name : undefined;
}

/** Names that only say how something is called, and read nothing: `line.document`, `{ document: 1 }`. */
const labels: Readonly<Record<string, readonly string[]>> = {
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  TSQualifiedName: ['right'],
  TSImportType: ['qualifier'],
  TSNamedTupleMember: ['label'],
  TSEnumMember: ['id'],
  LabeledStatement: ['label'],
};

function isRead(parent: Node, key: string): boolean {
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed === true;
  if (key === 'key') return parent.computed === true;
  return !labels[parent.type]?.includes(key);
}

const declaring: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  TSFunctionType: ['params'],
  TSMethodSignature: ['params'],
  TSConstructorType: ['params'],
  TSDeclareFunction: ['id', 'params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSInterfaceDeclaration: ['id'],
  TSTypeAliasDeclaration: ['id'],
  TSTypeParameter: ['name'],
};

const declaredBy = (node: Node): readonly string[] =>
  (declaring[node.type] ?? []).flatMap((key) => {
    const declared = node[key];
    return (Array.isArray(declared) ? declared : [declared]).filter(isNode).flatMap(namesIn);
  });

/** The names that a pattern gives values to. */
function namesIn(pattern: Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'AssignmentPattern':
      return isNode(pattern.left) ? namesIn(pattern.left) : [];
    case 'RestElement':
      return isNode(pattern.argument) ? namesIn(pattern.argument) : [];
    case 'Property':
      return isNode(pattern.value) ? namesIn(pattern.value) : [];
    case 'ObjectPattern':
    case 'ArrayPattern':
      return childrenOf(pattern).flatMap(([key, child]) =>
        key === 'properties' || key === 'elements' ? namesIn(child) : [],
      );
    default:
      return [];
  }
}
