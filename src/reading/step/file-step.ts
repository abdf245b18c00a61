import { ERASED } from '../erase/erased-event.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { askPermission } from './file-access.ts';
import type { KeptHandle } from './kept-handle.ts';
import { type StepEnd, type StepHandle, stepOnce } from './step-once.ts';

/** What is known of the file that is kept in step. */
export type StepState = {
  /** Its name; undefined if there is none. */
  readonly name?: string | undefined;
  readonly end?: StepEnd | undefined;
  /** When the last step ended, in milliseconds since 1970. */
  readonly at?: number | undefined;
};

/** Keeps one file in step with what this device has. No method rejects or throws. */
export type FileStep = {
  /** Undefined until the first step ended; the same object until it changes. */
  state(): StepState | undefined;
  subscribe(listener: () => void): () => void;
  /** Steps now, and whenever the device's items change or the page is shown. */
  follow(): void;
  /** Takes a file that the reader chose, instead of the one before. */
  use(handle: FileSystemFileHandle): Promise<void>;
  /** Asks the reader for the permission again; only at a press of theirs. */
  allow(): Promise<void>;
  /** Leaves the file as it is, for good. */
  stop(): Promise<void>;
};

type FileStepServices = {
  readonly device: DeviceStore;
  readonly handles: KeptHandle<StepHandle>;
  readonly site: string;
  /** Runs some work while no other tab of the site runs such work. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly now?: () => number;
};

/** Milliseconds after a change: several changes of one act are written at once. */
const SOON_MS = 500;
/** Milliseconds between the beginnings of two steps that nobody asked for. */
const GAP_MS = 4000;

export function createFileStep(services: FileStepServices): FileStep {
  const { device, handles, site, alone, now = Date.now } = services;
  const listeners = new Set<() => void>();
  let state: StepState | undefined;
  let left = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFollowing = false;
  let begun = Number.NEGATIVE_INFINITY;

  const tell = (next: StepState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const step = async (isAsked: boolean): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    begun = now();
    const { signal } = left;
    await alone(async () => {
      // Asked anew each time: another tab may have chosen another file, or none.
      const handle = await handles.find();
      if (signal.aborted) return;
      if (!handle) return tell({});
      const end = await stepOnce(handle, { device, site, isAsked, signal, now }).catch(
        (): StepEnd => 'unreadable',
      );
      if (!signal.aborted) tell({ name: handle.name, end, at: now() });
    });
  };
  const run = (isAsked = false): Promise<void> => step(isAsked).catch(() => undefined);
  const plan = (): void => {
    if (timer !== undefined || isHidden()) return;
    timer = setTimeout(() => void run(), Math.max(SOON_MS, begun + GAP_MS - now()));
  };
  const leave = (): void => {
    left.abort();
    left = new AbortController();
    clearTimeout(timer);
    timer = undefined;
    tell({});
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    follow: () => {
      if (isFollowing) return;
      isFollowing = true;
      document.addEventListener('visibilitychange', () => {
        // Before the page is gone: timers of hidden pages come late, or never.
        if (isHidden() && timer !== undefined) void run();
        else plan();
      });
      addEventListener(ERASED, leave);
      device.subscribe(plan);
      void run();
    },
    use: async (handle) => {
      if (!(await handles.keep(handle))) return tell({ name: handle.name, end: 'notKept' });
      // Chosen to be read, a file needs a word of the reader more to be written.
      await askPermission(handle);
      await run(true);
    },
    allow: async () => {
      const handle = await handles.find();
      if (handle) await askPermission(handle);
      await run();
    },
    stop: async () => {
      leave();
      await handles.forget().catch(() => undefined);
    },
  };
}

const isHidden = (): boolean => document.visibilityState === 'hidden';
