import { vi } from 'vitest';

type Run = (lock: unknown) => Promise<unknown>;

/** Locks of a browser's tabs as the Web Locks API has them: one after the other, by name. */
export function stubLocks(): void {
  const held = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    { ifAvailable = false }: { readonly ifAvailable?: boolean },
    run: Run,
  ): Promise<unknown> => {
    if (ifAvailable && held.has(name)) return await run(null);
    while (held.has(name)) await held.get(name);
    const running = run({ name });
    held.set(
      name,
      running.catch(() => undefined).then(() => void held.delete(name)),
    );
    return await running;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
