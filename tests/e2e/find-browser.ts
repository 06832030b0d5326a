import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const there = (path: string | undefined): path is string => path !== undefined && path !== '' && existsSync(path);

function tries(command: string, words: readonly string[], seconds: number): boolean {
  try {
    execFileSync(command, [...words], { stdio: 'ignore', timeout: seconds * 1000 });
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own download, where the network allows it. */
function download(): string | undefined {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  tries(process.execPath, [cli, 'install', 'chromium'], 300);
  const path = chromium.executablePath();
  return there(path) ? path : undefined;
}

/** Debian's package, where we may install it. */
function installPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !tries('apt-get', ['--version'], 10)) return undefined;
  tries('apt-get', ['update'], 300);
  tries('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600);
  return installed.find(there);
}

/**
 * The path of a Chromium or Chrome: one that is named in CHROME_PATH or installed, else Playwright's own download, else
 * Debian's package. Throws one sentence that says what to do.
 */
export function findBrowser(): string {
  const found =
    [process.env.CHROME_PATH, ...installed, chromium.executablePath()].find(there) ?? download() ?? installPackage();
  if (found) return found;
  throw new Error('The browser tests need Chromium or Chrome: install one, or name its program in CHROME_PATH.');
}
