import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#src/site/serve-site.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

/** Far longer than the test, far shorter than the grace. */
const SOON_MS = 1_500;
const LARGE = 30_000_000;

/** A site of which `close` is the test's, and a large file in it. */
async function openSite() {
  const { root } = await serveSmallSite({ files: { 'large.bin': 'x'.repeat(LARGE) } });
  const { address, close } = await serveSite({ root, base: '/', port: 0 });
  const { port } = new URL(address);
  const dial = async () => {
    const socket = connect(Number(port), '127.0.0.1');
    onTestFinished(() => {
      socket.destroy();
    });
    await once(socket, 'connect');
    return socket;
  };
  return { address, close, dial };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

test('a request that is being answered has its whole answer; nobody else is accepted', async () => {
  const { address, close } = await openSite();
  const response = await fetch(`${address}large.bin`);
  const closed = close();
  await expect(fetch(address)).rejects.toThrow();
  expect((await response.arrayBuffer()).byteLength).toBe(LARGE);
  await closed;
});

test('connections without a request delay nothing: one that never asked, one that has its answer', async () => {
  const { address, close, dial } = await openSite();
  await dial();
  await (await fetch(address)).text();
  expect(await timed(close)).toBeLessThan(SOON_MS);
});

test('a client that does not take its answer is cut off after some seconds', async () => {
  const { close, dial } = await openSite();
  const socket = await dial();
  socket.pause();
  socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'readable');
  const took = await timed(close);
  expect(took).toBeGreaterThan(SOON_MS);
  expect(took).toBeLessThan(10_000);
});
