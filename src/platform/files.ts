/** Files that a player keeps or brings. */
import { fail, succeed } from '../core/shared/result.ts';
import type { Files } from '../session/ports.ts';

/** A scenario file is at most 4 MB; an export carries a little more. */
export const largestFile = 5 * 1024 * 1024;

/** A download has surely begun by then, and its text can be let go. */
const downloadTime = 60_000;

export const browserFiles: Files = {
  download: (name, text) => {
    const address = URL.createObjectURL(new Blob([text], { type: typeOf(name) }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), downloadTime);
  },
  read: async (file) => {
    if (file.size > largestFile) return fail({ code: 'too-large', limit: largestFile });
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      // A folder that was dropped, or a file that has gone meanwhile.
      return fail({ code: 'unreadable' });
    }
    try {
      return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return fail({ code: 'not-text' });
    }
  },
};

const typeOf = (name: string): string => (name.endsWith('.json') ? 'application/json' : 'text/plain;charset=utf-8');
