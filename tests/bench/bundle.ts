import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#src/compile/compile.ts';
import { buildApp } from '#src/site/app/build-app.ts';
import { finishSite } from '#src/site/finish-site.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { mapsOfApp, modulesOfFirstView } from '#tests/support/first-view-modules.ts';

/** Smaller modules are counted together. */
const NAMED_FROM = 1000;

const folder = await mkdtemp(join(tmpdir(), 'coranto-bundle-'));
const root = join(folder, 'site');
const browser = await launchBrowser();
try {
  const maps = await mapsOfApp(join(folder, 'mapped'));
  await buildApp({ out: root, base: '/' });
  await compile({ data: 'data', out: join(root, 'data') });
  await finishSite({ root, base: '/', pages: 0 });
  const served = await serveSite({ root, base: '/', port: 0 });
  const modules = await modulesOfFirstView(browser, served.address, maps);
  await served.close();
  console.log(
    '| module of the first view | bytes | of them run | functions called |\n| --- | --- | --- | --- |',
  );
  for (const { module, bytes, run, functions, called } of modules.filter(
    (use) => use.bytes >= NAMED_FROM,
  ))
    console.log(
      `| ${module} | ${bytes} | ${Math.round((100 * run) / bytes)} % | ${called} of ${functions} |`,
    );
  const small = modules.filter(({ bytes }) => bytes < NAMED_FROM);
  const [bytes, run] = [
    small.reduce((sum, use) => sum + use.bytes, 0),
    small.reduce((sum, use) => sum + use.run, 0),
  ];
  console.log(
    `| ${small.length} smaller ones | ${bytes} | ${Math.round((100 * run) / bytes)} % | |`,
  );
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
