import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { argv, version } from 'node:process';
import { compile } from '#src/compile/compile.ts';
import { startSiteLanguage } from '#src/messages/start-site-language.ts';
import { openBundle } from '#src/render/open-bundle.ts';
import { renderPages } from '#src/render/pages/render-pages.ts';
import { renderShell } from '#src/render/shell.ts';
import { buildApp } from '#src/site/app/build-app.ts';
import { rendererOf } from '#src/site/app/tools-folder.ts';
import { generateArchive } from '#tests/support/generate-archive.ts';

const GENERATED = 5000;
const address = 'http://localhost:4173/';

type Timing = { readonly pages: number; readonly seconds: number };

/**
 * Seconds that all pages of an archive take, with nothing kept from earlier builds and again with
 * everything kept.
 */
async function time(
  folder: string,
  app: string,
  data: string,
): Promise<{ stories: number; cold: Timing; warm: Timing }> {
  const root = join(folder, 'site');
  await cp(app, root, { recursive: true });
  await compile({ data, out: join(root, 'data'), keepGoing: true });
  const bundle = await openBundle(join(root, 'data'));
  startSiteLanguage(bundle.manifest.site.language);
  const shell = renderShell(await readFile(join(root, 'index.html'), 'utf8'), bundle.manifest, {
    address,
    base: '/',
  });
  const place = {
    bundle,
    renderer: rendererOf(root),
    root,
    base: '/',
    address,
    shell,
    cache: join(folder, 'cache'),
  };
  const once = async (): Promise<Timing> => {
    const start = performance.now();
    const { pages } = await renderPages({ ...place, stories: bundle.columns.count });
    return { pages, seconds: (performance.now() - start) / 1000 };
  };
  const timings = { stories: bundle.columns.count, cold: await once(), warm: await once() };
  await rm(root, { recursive: true });
  await rm(join(folder, 'cache'), { recursive: true });
  return timings;
}

const words = ({ pages, seconds }: Timing): string =>
  `${seconds.toFixed(1)} s, ${Math.round(pages / seconds)} pages/s`;

/**
 * Times the rendering of the data folders given, or of a generated archive, and says it as a table.
 */
async function main(folders: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-rendering-'));
  const app = join(folder, 'app');
  await buildApp({ out: app, base: '/' });
  console.log(
    `Node ${version}, ${availableParallelism()} processors\n| archive | stories | pages | cold | warm |\n| --- | --- | --- | --- | --- |`,
  );
  const generated = join(folder, `${GENERATED} generated`);
  if (folders.length === 0) await generateArchive(generated, GENERATED);
  for (const data of folders.length === 0 ? [generated] : folders) {
    const { stories, cold, warm } = await time(folder, app, data);
    console.log(
      `| ${basename(data)} | ${stories} | ${cold.pages} | ${words(cold)} | ${words(warm)} |`,
    );
  }
  await rm(folder, { recursive: true });
}

await main(argv.slice(2));
