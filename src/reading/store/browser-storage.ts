/** What the browser says of its storage; a field is undefined if it does not say it. */
export type BrowserStorage = {
  /** Bytes of the whole origin, other sites on it included, about. */
  readonly used?: number | undefined;
  readonly room?: number | undefined;
  /** Whether it deletes nothing by itself. */
  readonly isPersisted?: boolean | undefined;
};

/** Asks the browser. Never rejects. */
export async function askStorage(): Promise<BrowserStorage> {
  // Not in older browsers, nor in pages without a secure context.
  const storage: StorageManager | undefined = navigator.storage;
  const [estimate, isPersisted] = await Promise.all([
    answered(() => storage?.estimate()),
    answered(() => storage?.persisted()),
  ]);
  return { used: estimate?.usage, room: estimate?.quota, isPersisted };
}

/** Bytes that are left, as far as the browser says. */
export const freeRoom = ({ used, room }: BrowserStorage): number | undefined =>
  used === undefined || room === undefined ? undefined : Math.max(room - used, 0);

/** Asks the browser to delete nothing by itself; some ask the reader. Returns the answer. */
export async function askToPersist(): Promise<boolean> {
  const storage: StorageManager | undefined = navigator.storage;
  const isPersisted = await answered(() => storage?.persisted());
  return isPersisted || ((await answered(() => storage?.persist())) ?? false);
}

/**
 * Whether this is WebKit without an installed app: it deletes what a site stored after seven days
 * of use in which the site was not visited. All browsers of iOS are WebKit, with this vendor.
 * https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export const endsAfterWeek = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;

/** Undefined where storage is denied. */
async function answered<Answer>(
  ask: () => Promise<Answer> | undefined,
): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
