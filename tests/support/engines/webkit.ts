import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { env, getuid } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from './find-webkit.ts';
import { commandTo, type Session, startSession } from './webdriver.ts';

/** A WebKit on a display of its own, until it is closed. */
export type WebKit = { session(): Promise<Session>; close(): Promise<void> };

/** How long display and driver may take to answer, in milliseconds. */
const PATIENCE_MS = 15_000;

/**
 * Starts Xvfb, and on it the driver, which starts a browser for each session. Rejects if one is
 * missing or ends at once.
 */
export async function launchWebKit(): Promise<WebKit> {
  const found = findWebKit();
  if ('missing' in found) throw new Error(`No WebKit: ${found.missing}.`);
  const screen = spawn(
    found.display,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const close = (...children: readonly ChildProcess[]) =>
    Promise.all(children.map(end)).then(() => undefined);
  try {
    const display = await firstLine(screen);
    const port = await freePort();
    const driver = spawn(found.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...env, DISPLAY: `:${display}`, ...(getuid?.() === 0 && withoutSandbox) },
    });
    const command = commandTo(`http://127.0.0.1:${port}`);
    await answers(() => command('GET', '/status'));
    return { session: () => startSession(command), close: () => close(driver, screen) };
  } catch (error) {
    await close(screen);
    throw error;
  }
}

/** The sandbox needs user namespaces, which root does not have in a container. */
const withoutSandbox = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };

/** The number of the display, which Xvfb writes once it can be used. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
}

async function answers(ask: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask().then(
      () => true,
      () => false,
    );
    if (answer) return;
    if (Date.now() > until) throw new Error('WebKitWebDriver does not answer');
    await wait(50);
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() =>
        typeof bound === 'object' && bound ? resolve(bound.port) : reject(new Error('no port')),
      );
    });
  });
}
