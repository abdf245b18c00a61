import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's own folder, whatever folder the command was typed in. */
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds the app, without any archive, into `out`, to be served below `base` (begins and ends with a slash). Rejects with
 * the bundler's error. A NODE_ENV that the caller's shell holds would make a build for developers, so it is set aside.
 */
export async function buildApp({ out, base }: { out: string; base: string }): Promise<void> {
  const outside = env['NODE_ENV'];
  env['NODE_ENV'] = 'production';
  try {
    await build({ root: projectRoot, base, logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
  } finally {
    if (outside === undefined) delete env['NODE_ENV'];
    else env['NODE_ENV'] = outside;
  }
}
