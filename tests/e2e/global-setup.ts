import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserPath: string;
    readonly siteUrl: string;
  }
}

/** Finds a browser and serves the built site, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = resolve(import.meta.dirname, '../../dist');
  if (!existsSync(folder)) throw new Error('There is no built site: run `npm run build` first.');
  const { url, server } = await serve(folder);
  project.provide('browserPath', findBrowser());
  project.provide('siteUrl', url);
  return () => void server.close();
}
