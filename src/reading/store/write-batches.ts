import type { DeviceDatabase } from './device-database.ts';
import type { ChangeBatch } from './kind-store.ts';

/**
 * Makes changes of several kinds: at once in this page, then on the device in one transaction.
 * Returns whether the device keeps them; if not, `onError` says what becomes of them in the page.
 */
export async function writeBatches(
  database: DeviceDatabase,
  batches: readonly ChangeBatch[],
  onError: (error: unknown) => 'fail' | 'drop',
): Promise<boolean> {
  const isUnread = (batch: ChangeBatch): boolean => !batch.isRead();
  // A change of what was read already must show at once.
  if (batches.some(isUnread)) await Promise.all(batches.map((batch) => batch.load()));
  for (const batch of batches) batch.begin();
  try {
    await database.write(async (items) => {
      for (const batch of batches) await batch.write(items);
    });
  } catch (error) {
    const end = onError(error);
    for (const batch of batches) batch[end]();
    return false;
  }
  for (const batch of batches) await batch.settle();
  return true;
}
