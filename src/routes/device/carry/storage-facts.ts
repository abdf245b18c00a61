/** What the browser says of its storage; a field is undefined if it does not say it. */
export type StorageFacts = {
  /** Bytes of the whole origin, other sites on it included, about. */
  readonly used: number | undefined;
  readonly room: number | undefined;
  /** Whether it deletes nothing by itself. */
  readonly isPersisted: boolean | undefined;
  /** Safari deletes what was not visited for seven days, except in installed sites. */
  readonly isForgotten: boolean;
};

export async function readStorageFacts(): Promise<StorageFacts> {
  // Not in older browsers, nor in pages without a secure context.
  const storage: StorageManager | undefined = navigator.storage;
  const { usage, quota }: StorageEstimate = await told(() => storage?.estimate(), {});
  const isPersisted = await told(() => storage?.persisted(), undefined);
  const isSafari = navigator.vendor.startsWith('Apple');
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  return {
    used: usage,
    room: quota,
    isPersisted,
    isForgotten: isSafari && !isInstalled && isPersisted !== true,
  };
}

/** The answer, or `otherwise` where storage is denied. */
async function told<Answer>(
  ask: () => Promise<Answer> | undefined,
  otherwise: Answer,
): Promise<Answer> {
  try {
    return (await ask()) ?? otherwise;
  } catch {
    return otherwise;
  }
}
