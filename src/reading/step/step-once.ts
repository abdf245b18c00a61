import { importData, readOwnData } from '../carry/device-data.ts';
import { planImport } from '../carry/plan-import.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { asParsed } from './as-parsed.ts';
import { permissionFor } from './file-access.ts';
import { readStepFile, type StepFileFault, stepFileText } from './step-file.ts';

/** The parts of a browser's handle that a step uses. */
export type StepHandle = {
  readonly name: string;
  getFile(): Promise<StepSnapshot>;
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
};

type StepSnapshot = Pick<File, 'text' | 'lastModified' | 'size'>;

/**
 * How a step ended. But for `inStep` and `unwritable`, the file was not touched.
 *
 * - `asks`, `refused`: the browser wants the reader's permission again, or has their refusal
 * - `gone`, `unreadable`: there is no such file any more, or it cannot be read
 * - `unwritable`: it is as it was, because the browser writes all or nothing
 * - `notKept`: what is in the file found no place on this device
 * - `left`: the reader stopped it, or erased everything
 */
export type StepEnd =
  | 'inStep'
  | 'asks'
  | 'refused'
  | 'gone'
  | 'unreadable'
  | 'unwritable'
  | 'notKept'
  | 'left'
  | StepFileFault;

type StepServices = {
  readonly device: DeviceStore;
  /** The address of the site. */
  readonly site: string;
  /** Whether the reader asked for this step just now: they can undo what it does here. */
  readonly isAsked: boolean;
  readonly signal: AbortSignal;
  readonly now: () => number;
};

/** Steps in a row in which another program wrote the file meanwhile. */
const MOST_TRIES = 3;

/** Takes from the file what is later there, and writes it anew if it lacks something of here. */
export async function stepOnce(handle: StepHandle, services: StepServices): Promise<StepEnd> {
  const permission = await permissionFor(handle);
  if (permission === 'prompt') return 'asks';
  if (permission === 'denied') return 'refused';
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const end = await tryStep(handle, services);
    if (end !== 'overtaken') return end;
  }
  return 'unwritable';
}

async function tryStep(
  handle: StepHandle,
  { device, site, isAsked, signal, now }: StepServices,
): Promise<StepEnd | 'overtaken'> {
  const read = await readText(handle);
  if (read.end) return read.end;
  const { text, file } = read;
  const found = readStepFile(text, site);
  if (found.fault) return found.fault;
  const own = await readOwnData(device);
  const mine = { ...own, items: asParsed(own.items) };
  const plan = planImport(mine, { items: found.carried.items }, 'step', now());
  if (signal.aborted) return 'left';
  if (plan.writes > 0) {
    const taking = isAsked
      ? importData(device, plan)
      : device.changeAll((add) => plan.addTo(add, add));
    if (!(await taking)) return 'notKept';
  }
  const settings = found.isNew ? own.settings : found.carried.settings;
  const after = stepFileText({ ...(await readOwnData(device)), site, settings });
  if (after === undefined) return 'large';
  if (signal.aborted) return 'left';
  return after === text ? 'inStep' : await writeText(handle, file, after);
}

type ReadText =
  | { readonly end: StepEnd }
  | { readonly end?: undefined; readonly text: string; readonly file: StepSnapshot };

async function readText(handle: StepHandle): Promise<ReadText> {
  try {
    const file = await handle.getFile();
    return { text: await file.text(), file };
  } catch (error) {
    return { end: nameOf(error) === 'NotFoundError' ? 'gone' : 'unreadable' };
  }
}

/** The browser puts the new file in the place of the old one when it is closed, or not at all. */
async function writeText(
  handle: StepHandle,
  before: StepSnapshot,
  text: string,
): Promise<'inStep' | 'overtaken' | 'unwritable'> {
  try {
    const writable = await handle.createWritable();
    await writable.write(text);
    const { lastModified, size } = await handle.getFile();
    if (lastModified !== before.lastModified || size !== before.size) {
      await writable.abort();
      return 'overtaken';
    }
    await writable.close();
    return 'inStep';
  } catch {
    return 'unwritable';
  }
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');
