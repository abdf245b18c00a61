import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';
import { countResults, lastLine } from './support/count-results.ts';
import { findWebKit, WEBKIT_PACKAGES } from './support/engines/find-webkit.ts';
import { findBrowser } from './support/find-browser.ts';
import { findFirefox } from './support/find-firefox.ts';
import { canInstallBrowser, installBrowser } from './support/install-browser.ts';
import { projectRoot } from './support/list-files.ts';

const advice =
  'install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium, Chrome or Edge';

/**
 * Where the browser of this run is, or why there is none: then the run ends, because tests are
 * never skipped for that.
 */
function browserPath(): { path: string } | { why: string } {
  const found = findBrowser();
  if (found && 'path' in found) return found;
  if (found)
    return { why: `CHROMIUM_PATH names ${found.missing}, which cannot be run; ${advice}.` };
  if (!canInstallBrowser())
    return { why: `The tests need a real browser and found none; ${advice}.` };
  const fonts = 'fonts-liberation';
  // Older Debian has no package of the headless shell.
  const problem =
    installBrowser('Chromium', ['chromium-headless-shell', fonts]) &&
    installBrowser('Chromium', ['chromium', fonts]);
  const installed = findBrowser();
  if (installed && 'path' in installed) return installed;
  return {
    why: `The tests need a real browser, and ${problem ?? 'the installed one was not found'}; ${advice}.`,
  };
}

/**
 * The message on Firefox, in which some journeys are repeated; without it those are skipped by
 * name.
 */
function firefoxLine(): string {
  const found = findFirefox();
  if (found && 'missing' in found)
    return `Not testing in Firefox: FIREFOX_PATH names ${found.missing}, which cannot be run.`;
  if (found) return `Testing in ${found.path}`;
  const problem = canInstallBrowser() ? installBrowser('Firefox', ['firefox-esr']) : undefined;
  const installed = findFirefox();
  if (installed && 'path' in installed) return `Testing in ${installed.path}`;
  const why = problem === undefined ? 'there is none here' : problem;
  return `Not testing in Firefox: ${why}; install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH.`;
}

/** The message on WebKit, the engine of every iPhone: likewise. */
function webKitLine(): string {
  let found = findWebKit();
  let why = 'missing' in found ? found.missing : '';
  if ('missing' in found && found.asked === undefined && canInstallBrowser()) {
    why = installBrowser('WebKit', WEBKIT_PACKAGES) ?? why;
    found = findWebKit();
  }
  if ('driver' in found) return `Testing in ${found.driver}`;
  return `Not testing in WebKit: ${why}; install it (on Debian: apt-get install ${WEBKIT_PACKAGES.join(' ')}), or set WEBKIT_DRIVER_PATH.`;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** The default projects: `long` takes minutes and has its own command, `npm run test:long`. */
const usual = ['unit', 'build', 'app', 'parts', 'e2e'].map((project) => `--project=${project}`);

/**
 * Runs every test with the given arguments, then prints in the very last line how many passed and
 * failed.
 */
function run(args: readonly string[]): number {
  const browser = browserPath();
  if ('why' in browser) return fail(browser.why);
  console.log(`Testing in ${browser.path}`);
  console.log(firefoxLine());
  console.log(webKitLine());
  const folder = mkdtempSync(join(tmpdir(), 'coranto-results-'));
  const report = join(folder, 'results.json');
  try {
    const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const projects = args.some((arg) => arg.startsWith('--project')) ? [] : usual;
    const ended = spawnSync(execPath, [vitest, 'run', ...reporters, ...projects, ...args], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...env, CHROMIUM_PATH: browser.path },
    });
    if (!existsSync(report))
      return fail('The test runner ended without a report; its own message stands above.');
    const counts = countResults(readFileSync(report, 'utf8'));
    for (const title of counts.skippedTitles) console.log(`Not run: ${title}`);
    for (const { title, why } of counts.secondTries)
      console.log(`Passed only when tried again: ${title} (${why})`);
    console.log(lastLine(counts));
    return counts.failed > 0 ? 1 : (ended.status ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

exit(run(argv.slice(2)));
