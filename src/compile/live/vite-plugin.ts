import { rm } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import { counting } from '../command/counting.ts';
import { compile } from '../compile.ts';
import type { CompileOptions, CompileResult } from '../compile-options.ts';
import { isHistory } from '../history/keep-history.ts';
import type { KeepPictures } from '../pictures/kept-pictures.ts';
import { CompileError, formatProblem } from '../problem.ts';
import { errorOverlay } from './error-overlay.ts';
import { createLiveCompiler } from './live-compile.ts';
import { claimLiveFolder } from './live-folder.ts';
import { serveFolder } from './serve-folder.ts';
import { createLiveTheme, type LiveTheme } from './theme-in-server.ts';

export type CorantoDataOptions = Pick<CompileOptions, 'data' | 'unpublished' | 'keepGoing'> & {
  /**
   * The bundle's folder while editing; default: one in Vite's cache that is removed with the
   * server.
   */
  readonly out?: string;
  /** Makes what keeps pictures in a folder; it calls `onMore` when another run finds more there. */
  readonly keepPictures?: (keeping: LivePictures) => KeepPictures;
};

export type LivePictures = {
  readonly data: string;
  readonly target: string;
  readonly onMore: () => void;
};

/** Sent to the page when there is a new bundle. */
const UPDATE_EVENT = 'coranto:update';

/**
 * The compiler in Vite's development server. Compiles at start, serves the bundle below
 * `<base>data/`, compiles changes of the data folder and notifies the page. A broken file is
 * reported in the terminal and in the page's overlay, and the last good bundle stays until the file
 * is fixed; only if there is no bundle yet it is made without the broken file.
 */
export function corantoData({ keepPictures: makeKeeper, ...options }: CorantoDataOptions): Plugin {
  const theme = createLiveTheme();
  let at = '/';
  return {
    name: 'coranto-data',
    apply: 'serve',
    // The server checks the host itself before this. No page of another local server may read
    // unpublished articles.
    config: () => ({ server: { cors: false } }),
    transformIndexHtml: () => theme.tags(at),
    async configureServer(server) {
      const { root, base, cacheDir, logger } = server.config;
      at = base;
      const data = resolve(root, options.data);
      const own = await claimLiveFolder(cacheDir);
      const out = resolve(root, options.out ?? own);
      const pictures = `${own}-pictures`;
      const teller = createTeller(server, data, theme);
      const keepPictures = makeKeeper?.({
        data,
        target: pictures,
        onMore: () => void live.run(),
      });
      const live = createLiveCompiler(
        ({ cache, isFirst }) =>
          // A preview has no readers, so the history does not record its addresses.
          compile({
            ...options,
            data,
            out,
            cache,
            ...(keepPictures && { keepPictures }),
            keepGoing: options.keepGoing === true || isFirst,
            history: 'read',
          }),
        { onResult: teller.tellResult, onError: teller.tellError },
      );
      server.ws.on('connection', teller.tellAgain);
      server.watcher.add(data);
      server.watcher.on('all', (_, path) => {
        if (isHistory(relative(data, path))) return;
        if (path === data || path.startsWith(data + sep)) void live.run();
      });
      server.middlewares.use(`${base}${DATA_FOLDER}`, serveFolder(out));
      server.middlewares.use(`${base}${PICTURES_FOLDER}`, serveFolder(pictures));
      server.middlewares.use(theme.serveFonts(base));
      server.httpServer?.on('close', () => {
        live.stop();
        for (const folder of [...(out === own ? [own] : []), pictures])
          rm(folder, { recursive: true, force: true }).catch((error: unknown) =>
            sayLeft(logger, error),
          );
      });
      await live.run();
    },
  };
}

function sayLeft(logger: Logger, error: unknown): void {
  logger.warn(`coranto: cannot remove the folder of the live bundle: ${String(error)}`);
}

/**
 * Reports the result of a run to the terminal and to the page, and open faults to a page that opens
 * later.
 */
function createTeller({ config: { logger }, ws }: ViteDevServer, data: string, theme: LiveTheme) {
  let standing: Awaited<ReturnType<typeof errorOverlay>> | undefined;
  const show = (overlay: typeof standing): void => {
    // An update without modules removes the overlay; the next event makes the page fetch its data
    // again.
    if (overlay) ws.send(overlay);
    else if (standing) ws.send({ type: 'update', updates: [] });
    standing = overlay;
  };
  return {
    tellAgain: (): void => {
      if (standing) ws.send(standing);
    },
    tellResult: async ({ wrote, problems, summary, look }: CompileResult): Promise<void> => {
      for (const problem of problems)
        logger[problem.refused ? 'error' : 'warn'](formatProblem(problem));
      const refused = problems.filter((problem) => problem.refused);
      show(refused.length > 0 ? await errorOverlay(data, refused) : undefined);
      if (wrote) {
        const made = `${counting(summary.stories, 'story', 'stories')} out of ${counting(summary.files, 'file')}`;
        logger.info(`coranto: ${made} in ${summary.ms} ms`, { timestamp: true });
        ws.send(UPDATE_EVENT, {});
        if (theme.take(look)) ws.send({ type: 'full-reload' });
      } else
        logger.error('coranto: the last good bundle is shown until these files are fixed', {
          timestamp: true,
        });
    },
    tellError: (error: unknown): void => {
      const message =
        error instanceof CompileError
          ? error.message
          : String(error instanceof Error ? error.stack : error);
      logger.error(`coranto: ${message}`, { timestamp: true });
      show({ type: 'error', err: { message, stack: '', plugin: 'coranto-data' } });
    },
  };
}
