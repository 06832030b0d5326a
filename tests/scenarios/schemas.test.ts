import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles, schemaFolder } from '../../src/cli/schemas.ts';

describe('the JSON Schemas beside the scenarios', () => {
  it.each(Object.entries(schemaFiles()))('are those of the code: %s (else run npm run schemas)', (name, text) => {
    expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(text);
  });
});
