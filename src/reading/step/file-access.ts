/**
 * What browsers with the File System Access API have beyond TypeScript's own types.
 * https://wicg.github.io/file-system-access/
 */
type FilePickers = {
  /** Empties a file that is there already. Rejects as the other one does. */
  showSaveFilePicker(options: PickerOptions): Promise<FileSystemFileHandle>;
  /** Rejects with an AbortError if the reader chooses nothing. */
  showOpenFilePicker(options: PickerOptions): Promise<FileSystemFileHandle[]>;
};

type PickerOptions = {
  readonly id: string;
  readonly suggestedName?: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
};

type Guarded = {
  queryPermission(how: typeof toWrite): Promise<PermissionState>;
  requestPermission(how: typeof toWrite): Promise<PermissionState>;
};

const toWrite = { mode: 'readwrite' } as const;
const options: PickerOptions = {
  id: 'coranto-step',
  types: [{ accept: { 'application/json': ['.json'] } }],
};

const hasPickers = (scope: object): scope is FilePickers =>
  'showSaveFilePicker' in scope && 'showOpenFilePicker' in scope;
const isGuarded = (handle: object): handle is Guarded =>
  'queryPermission' in handle && 'requestPermission' in handle;

/** Whether this browser lets a reader choose a file that the site may write again and again. */
export function hasFileAccess(): boolean {
  try {
    return hasPickers(globalThis) && 'locks' in navigator && 'databases' in indexedDB;
  } catch {
    // Where storage is denied, a browser may throw already when it is named.
    return false;
  }
}

/** Lets the reader make a file; undefined if they do not. */
export const makeFile = (suggestedName: string): Promise<FileSystemFileHandle | undefined> =>
  chosen((pickers) => pickers.showSaveFilePicker({ ...options, suggestedName }));

/** Lets the reader choose a file that is there; undefined if they do not. */
export const openFile = (): Promise<FileSystemFileHandle | undefined> =>
  chosen(async (pickers) => (await pickers.showOpenFilePicker(options))[0]);

/** Whether the site may write the file: `prompt` if the reader has to be asked again. */
export const permissionFor = async (handle: object): Promise<PermissionState> =>
  isGuarded(handle) ? await handle.queryPermission(toWrite) : 'granted';

/** Asks the reader; browsers allow that only at a press of theirs, and reject otherwise. */
export async function askPermission(handle: object): Promise<void> {
  if (isGuarded(handle)) await handle.requestPermission(toWrite).catch(() => undefined);
}

async function chosen(
  choose: (pickers: FilePickers) => Promise<FileSystemFileHandle | undefined>,
): Promise<FileSystemFileHandle | undefined> {
  try {
    const scope: object = globalThis;
    return hasPickers(scope) ? await choose(scope) : undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
