/** JSON with sorted keys and without undefined: one text for one value, so that it can be hashed. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts: string[] = [];
    for (const key of Object.keys(value).sort()) {
      const part = (value as Readonly<Record<string, unknown>>)[key];
      if (part !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(part)}`);
    }
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
