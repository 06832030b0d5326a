/**
 * Asks the browser, once, not to throw away what is kept here when the disk runs full. Some browsers ask the person, so it
 * is asked only when there is something to keep; missing over plain http, and then nothing happens.
 */
export async function askToPersist(
  storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined = navigator.storage,
): Promise<boolean> {
  try {
    if (await storage?.persisted?.()) return true;
    return (await storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
