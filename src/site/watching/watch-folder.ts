import { basename, relative } from 'node:path';
import { watch } from 'chokidar';
import { isHistory } from '#src/compile/history/keep-history.ts';

export type WatchedFolder = { readonly close: () => Promise<void> };

/**
 * Calls `onChange` after each change below a folder, from when this resolves on. The history, which
 * builds write, and names with a dot, which editors and git write, are no changes.
 */
export async function watchFolder(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<WatchedFolder> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) =>
      path !== folder && (basename(path).startsWith('.') || isHistory(relative(folder, path))),
  });
  watcher.on('all', onChange).on('error', onError);
  // A folder that is removed, as when git leaves a branch, is watched no more: wait for it.
  watcher.on('unlinkDir', (path) => {
    if (path === folder) watcher.add(folder);
  });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return { close: () => watcher.close() };
}
