import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** The project's own folder, whatever the current folder is. */
export const projectRoot = join(import.meta.dirname, '../../..');

export type BundledFile = { readonly fileName: string; readonly content: string | Uint8Array };

/**
 * Runs the bundler in memory. It cannot be stopped, and files that it writes itself could appear
 * after an interrupted build has cleaned up. Reads its configuration without a temporary file in
 * node_modules.
 */
export async function bundle(
  { build: how, ...options }: InlineConfig,
  signal: AbortSignal | undefined,
): Promise<BundledFile[]> {
  const built = build({
    root: projectRoot,
    configLoader: 'runner',
    // Only errors, which are thrown: hints, warnings and timings are for developers of the app.
    logLevel: 'silent',
    ...options,
    build: { ...how, write: false },
  });
  const result = await (signal ? Promise.race([built, rejectedBy(signal)]) : built);
  if ('close' in result) throw new Error('the bundler watches files instead of building them');
  return [result].flat().flatMap(({ output }) =>
    output.map(
      (file): BundledFile => ({
        fileName: file.fileName,
        content: file.type === 'chunk' ? file.code : file.source,
      }),
    ),
  );
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** Writes a bundler's files into a folder, until the signal is aborted. */
export async function writeFiles(
  out: string,
  files: readonly BundledFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { fileName, content } of files) {
    signal?.throwIfAborted();
    const file = join(out, fileName);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
