import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countResults, lastLine } from '../support/count-results.ts';
import { findWebKit } from '../support/engines/find-webkit.ts';
import { findBrowser } from '../support/find-browser.ts';
import { projectRoot } from '../support/list-files.ts';

const run = (args: readonly string[], more: NodeJS.ProcessEnv) =>
  spawnSync(execPath, ['--import', 'tsx', join(projectRoot, 'tests/run.ts'), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...env, ...more },
  });

describe('npm test', () => {
  test('ends at once, and says what to install, when CHROMIUM_PATH names nothing that runs', () => {
    const ended = run([], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(ended.status).toBe(1);
    expect(ended.stderr.trim()).toMatch(
      /^CHROMIUM_PATH names \/nowhere\/chromium, which cannot be run; install Chromium .+$/,
    );
    expect(ended.stdout).toBe('');
  });

  test('passes its arguments on, and says as its last line how many passed, failed and were skipped', () => {
    const ended = run(['--project', 'unit', 'tests/tooling', '-t', 'a test that no file has'], {});
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toMatch(/^0 passed, 0 failed, \d+ skipped$/);
  });
});

describe('the count of a run', () => {
  const file = (status: string, ...tests: readonly (readonly [string, string])[]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: tests.map(([title, outcome]) => ({
      title,
      status: outcome,
      ancestorTitles: [title.split(' ')[0] ?? ''],
    })),
  });
  const count = (...testResults: readonly unknown[]) =>
    countResults(JSON.stringify({ testResults }));

  test('counts a file that did not load as a failure', () => {
    expect(count(file('passed', ['a one', 'passed']), file('failed'))).toMatchObject({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  test('counts a failed test once, and names what was skipped: the suite when none of it ran', () => {
    const counts = count(
      file(
        'failed',
        ['a one', 'failed'],
        ['b two', 'skipped'],
        ['b three', 'skipped'],
        ['a four', 'pending'],
      ),
    );
    expect(counts).toEqual({
      passed: 0,
      failed: 1,
      skipped: 3,
      skippedTitles: ['b', 'a > a four'],
      secondTries: [],
    });
    expect(lastLine(counts)).toBe('0 passed, 1 failed, 3 skipped');
    expect(lastLine({ ...counts, passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  });

  test('names what passed only when it was tried again, and what had gone wrong', () => {
    const again = {
      title: 'one',
      status: 'passed',
      ancestorTitles: ['a'],
      failureMessages: ['Error: too late\n    at a.ts:1', ''],
    };
    const counts = count({
      ...file('passed'),
      assertionResults: [again, { ...again, failureMessages: [] }],
    });
    expect(counts.passed).toBe(2);
    expect(counts.secondTries).toEqual([{ title: 'a > one', why: 'Error: too late' }]);
  });

  test('refuses what is no report', () => {
    expect(() => countResults('{}')).toThrow();
  });
});

describe('the browser', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coranto-browser-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'playwright'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  const plant = (...at: readonly string[]): string => {
    const path = join(folder, ...at);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };

  test.skipIf(process.platform !== 'linux')(
    'is the newest of Playwright when none is on the PATH, else the one on the PATH',
    () => {
      plant('playwright', 'chromium-999', 'chrome-linux', 'chrome');
      const newest = plant('playwright', 'chromium-1200', 'chrome-linux', 'chrome');
      expect(findBrowser()).toEqual({ path: newest });
      const onPath = plant('chromium');
      expect(findBrowser()).toEqual({ path: onPath });
    },
  );

  test('is what CHROMIUM_PATH names, or nothing at all', () => {
    plant('chromium');
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'absent'));
    expect(findBrowser()).toEqual({ missing: join(folder, 'absent') });
    const asked = plant('mine');
    vi.stubEnv('CHROMIUM_PATH', asked);
    expect(findBrowser()).toEqual({ path: asked });
  });
});

describe('WebKit', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coranto-webkit-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('WEBKIT_DRIVER_PATH', '');
    vi.stubEnv('XVFB_PATH', '');
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  const plant = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  };

  test('is its driver with a display beside it; what is missing is said', () => {
    expect(findWebKit()).toEqual({ missing: 'no WebKitWebDriver on this machine' });
    const driver = plant('WebKitWebDriver');
    expect(findWebKit()).toEqual({ missing: 'no Xvfb on this machine' });
    const display = plant('Xvfb');
    expect(findWebKit()).toEqual({ driver, display });
  });

  test('is what WEBKIT_DRIVER_PATH names, or nothing at all', () => {
    plant('WebKitWebDriver');
    plant('Xvfb');
    const asked = join(folder, 'absent');
    vi.stubEnv('WEBKIT_DRIVER_PATH', asked);
    expect(findWebKit()).toEqual({
      missing: `WEBKIT_DRIVER_PATH names ${asked}, which cannot be run`,
      asked: 'WEBKIT_DRIVER_PATH',
    });
  });
});
