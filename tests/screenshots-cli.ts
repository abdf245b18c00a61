import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { cacheFolder, cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { formatProblems } from '#src/compile/command/format-result.ts';
import { describeFsError } from '#src/compile/describe-fs-error.ts';
import { CompileError } from '#src/compile/problem.ts';
import { readSite } from '#src/compile/site/read-site.ts';
import { buildSite } from '#src/site/build-site.ts';
import { keepSitePictures } from '#src/site/keep-site-pictures.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { SiteError } from '#src/site/site-error.ts';
import { findBrowser } from './support/find-browser.ts';
import { takeScreenshots } from './support/take-screenshots.ts';

const usage = `npm run screenshots [-- --data DIR]

Builds the site of a folder, opens it in this machine's Chromium, and writes DIR/screenshots/: the
front page and the story that leads it, on a phone and on a desk. The next build puts them into the
web app manifest. No other site is asked for anything: pictures are shown if site.yaml keeps them.

  --data DIR      the folder with articles/ and site.yaml (default: data)
  --keep-going    leave refused files out instead of stopping
  --help          this text`;

/** Pages that are made; the others open in the app, as well. */
const PAGES = 20;

type Wish = { readonly data: string; readonly 'keep-going': boolean };

/** Returns the exit code: 0; 1 if articles were refused; 2 for the command, browser and disk. */
async function main(words: readonly string[]): Promise<number> {
  const values = parse(words);
  if (!values || values.help) {
    (values ? console.log : console.error)(usage);
    return values ? 0 : 2;
  }
  const browser = chromiumPath();
  if (browser === undefined) return 2;
  const folder = await mkdtemp(join(tmpdir(), 'coranto-screenshots-'));
  try {
    return await takeAll(values, { browser, folder });
  } catch (error) {
    console.error(sayFault(error));
    return 2;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function chromiumPath(): string | undefined {
  const found = findBrowser();
  if (found && 'path' in found) return found.path;
  console.error(
    found
      ? `CHROMIUM_PATH is ${found.missing}, which cannot be run. Correct it.`
      : 'No Chromium was found. Install it, or set CHROMIUM_PATH to its program.',
  );
  return undefined;
}

/** In the publisher's words; a bug of ours in full. */
function sayFault(error: unknown): unknown {
  if (error instanceof SiteError || error instanceof CompileError) return error.message;
  const why = describeFsError(error);
  return why === undefined ? error : `Cannot write the screenshots: ${why}.`;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        data: { type: 'string', default: 'data' },
        'keep-going': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function takeAll(
  { data, 'keep-going': keepGoing }: Wish,
  { browser, folder }: { readonly browser: string; readonly folder: string },
): Promise<number> {
  const root = join(folder, 'site');
  console.error(`Building the site of ${data}…`);
  const built = await buildSite({
    ...{ data, keepGoing, out: root, base: '/', pages: PAGES },
    cacheFolder: cacheFolder('articles'),
    keepPictures: (target) =>
      keepSitePictures({ data, target, cache: join(cacheRoot(), 'pictures') }),
  });
  process.stderr.write(formatProblems(built));
  if (!built.wrote) return 1;
  const { site } = await readSite(data);
  const { address, close } = await serveSite({ root, base: '/', port: 0 });
  try {
    const { language, pictures } = site;
    const hasPictures = pictures === 'keep';
    const taken = await takeScreenshots(browser, { address, language, hasPictures });
    // All are taken before one is replaced.
    await mkdir(join(data, 'screenshots'), { recursive: true });
    for (const [name, picture] of taken) {
      const file = join(data, 'screenshots', name);
      await writeFile(file, picture);
      console.log(`${file} (${Math.round(picture.length / 1000)} kB)`);
    }
    return 0;
  } finally {
    await close();
  }
}

exit(await main(argv.slice(2)));
