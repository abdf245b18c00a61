import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { assertPortIsFree, listenOnLoopback } from '#src/site/serving/listen.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
const hasIPv6 = addresses.some(({ address }) => address === '::1');
const outer = addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address;

/** Listens at an address as another program does, until the test ends. Resolves with the port. */
async function portAt(host: string, port = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, host, resolve),
  );
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

test.each(['127.0.0.1', 'localhost', ...(hasIPv6 ? ['[::1]'] : [])])(
  'a site answers at %s',
  async (host) => {
    const { address } = await serveSmallSite();
    expect((await fetch(`http://${host}:${new URL(address).port}/feed.xml`)).status).toBe(200);
  },
);

test.skipIf(outer === undefined)(
  'a site answers at no address that other machines reach',
  async () => {
    const { address } = await serveSmallSite({ hosts: [outer ?? ''] });
    await expect(fetch(`http://${outer}:${new URL(address).port}/feed.xml`)).rejects.toThrow();
  },
);

test.each(['127.0.0.1', ...(hasIPv6 ? ['::1'] : [])])(
  'a port that another program has at %s is busy',
  async (host) => {
    const port = await portAt(host);
    await expect(assertPortIsFree(port)).rejects.toThrow(`Port ${port} is busy`);
    await expect(serveSmallSite({ port })).rejects.toThrow(/^Port \d+ is busy: .*--port\.$/);
    // The other address was let go again.
    if (host === '::1') expect(await portAt('127.0.0.1', port)).toBe(port);
  },
);

test('the next free port is another one each time, and two sites stand side by side', async () => {
  const [one, other] = [await serveSmallSite(), await serveSmallSite()];
  expect(one.address).not.toBe(other.address);
  for (const { address } of [one, other])
    expect((await fetch(`${address}feed.xml`)).status).toBe(200);
});

/** A server on a machine that lacks the addresses for which `lacks` holds. */
function serverWithout(lacks: (host: string) => boolean, code: string) {
  return () => {
    const server = createServer();
    const listen = server.listen.bind(server);
    Reflect.set(server, 'listen', (options: { host: string }, heard: () => void) => {
      if (!lacks(options.host)) return listen(options, heard);
      queueMicrotask(() => server.emit('error', Object.assign(new Error(code), { code })));
      return server;
    });
    return server;
  };
}

test.each([
  ['EADDRNOTAVAIL', '::1'],
  ['EAFNOSUPPORT', '::1'],
  ['EADDRNOTAVAIL', '127.0.0.1'],
])('a machine without %s of %s serves at the other address', async (code, missing) => {
  const { port, servers } = await listenOnLoopback(
    serverWithout((host) => host === missing, code),
    0,
  );
  expect([servers.length, port > 0]).toEqual([1, true]);
  for (const server of servers) server.close();
});

test('a machine without any says so, and a fault that is another is not hidden', async () => {
  await expect(
    listenOnLoopback(
      serverWithout(() => true, 'EADDRNOTAVAIL'),
      0,
    ),
  ).rejects.toThrow('no loopback address');
  await expect(
    listenOnLoopback(
      serverWithout(() => true, 'EACCES'),
      80,
    ),
  ).rejects.toThrow('Port 80 needs rights');
  await expect(
    listenOnLoopback(
      serverWithout(() => true, 'EMFILE'),
      0,
    ),
  ).rejects.toThrow('EMFILE');
});
