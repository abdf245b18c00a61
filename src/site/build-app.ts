import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's own folder, whatever folder the command was typed in. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the app, without any archive, into `out`, to be served below `base` (begins and ends with a slash). Rejects with
 * the bundler's error.
 */
export async function buildApp({ out, base }: { out: string; base: string }): Promise<void> {
  await build({ root: projectRoot, base, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
}
