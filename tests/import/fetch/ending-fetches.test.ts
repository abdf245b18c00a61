import { expect, test } from 'vitest';
import { answering, talking } from '#tests/support/answering-server.ts';
import { anyBody, fetchHere, namesLeadTo, textOf } from '#tests/support/fetch-here.ts';

/** The first `count` requests have arrived. */
const arrived = (requests: readonly unknown[], count: number) =>
  expect.poll(() => requests.length, { interval: 5 }).toBe(count);

test('an aborted run ends all its fetches at once, with its reason, and no other', async () => {
  const server = await answering((request, response) => {
    if (request.url === '/other') setTimeout(() => response.end('whole'), 200);
    else response.write('begun');
  });
  const fetch = fetchHere();
  const run = new AbortController();
  const here = ['a', 'b', 'c'].map((name) =>
    fetch(`${server.origin}/${name}`, anyBody, run.signal),
  );
  const other = fetch(`http://localhost:${server.port}/other`, anyBody);
  await arrived(server.requests, 2);
  run.abort(new Error('The run was ended.'));
  const begun = performance.now();
  for (const fetched of await Promise.allSettled(here))
    expect(fetched).toMatchObject({
      status: 'rejected',
      reason: { message: 'The run was ended.' },
    });
  expect(performance.now() - begun).toBeLessThan(1_000);
  expect(textOf(await other)).toBe('whole');
});

test('an aborted signal is never asked with', async () => {
  const server = await answering((_request, response) => response.end());
  const signal = AbortSignal.abort(new Error('no'));
  await expect(fetchHere()(server.origin, anyBody, signal)).rejects.toThrow('no');
  await expect(fetchHere()('ftp://a/', anyBody, signal)).rejects.toThrow('no');
  expect(server.requests).toHaveLength(0);
});

test('closing ends what goes on, in HTTP and in the handshake of TLS, and later fetches', async () => {
  let [opened, closed] = [0, 0];
  const server = await talking((socket) => {
    opened += 1;
    socket.resume().on('close', () => {
      closed += 1;
    });
  });
  const { lookup, asked } = namesLeadTo(['127.0.0.1']);
  const fetch = fetchHere({ lookup });
  const silent = fetch(`http://a.example:${server.port}/`, anyBody);
  const shaking = fetch(`https://b.example:${server.port}/`, anyBody);
  const waiting = fetch(`https://b.example:${server.port}/2`, anyBody);
  await expect.poll(() => opened, { interval: 5 }).toBe(2);
  fetch.close();
  for (const fetched of [silent, shaking, waiting, fetch('http://c.example/', anyBody)])
    await expect(fetched).rejects.toThrow(/closed/);
  await expect.poll(() => closed, { interval: 5 }).toBe(2);
  expect(asked).toEqual(['a.example', 'b.example']);
});

test('a server has one connection at a time, eight servers at once, and its turns in order', async () => {
  const open: { readonly host: string; readonly end: () => void }[] = [];
  const order: string[] = [];
  const server = await answering((request, response) => {
    const { host = '' } = request.headers;
    order.push(`${host} ${request.url}`);
    open.push({ host, end: () => response.end() });
  });
  const fetch = fetchHere(namesLeadTo(['127.0.0.1']));
  const addresses = Array.from(
    { length: 40 },
    (_, n) => `http://host${n % 10}.example:${server.port}/${n}`,
  );
  const all = Promise.all(addresses.map((address) => fetch(address, anyBody)));
  for (let batch = 0; batch < 5; batch += 1) {
    await expect.poll(() => open.length, { interval: 5 }).toBe(8);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(new Set(open.map(({ host }) => host)).size).toBe(open.length);
    for (const { end } of open.splice(0)) end();
  }
  await all;
  for (let host = 0; host < 10; host += 1) {
    const own = order.filter((line) => line.startsWith(`host${host}.`));
    expect(own.map((line) => Number(line.split('/')[1]))).toEqual(
      [0, 10, 20, 30].map((n) => n + host),
    );
  }
});

test('redirects of many hosts to one use one connection to it', async () => {
  let [open, most] = [0, 0];
  const server = await answering((request, response) => {
    if (!request.headers.host?.startsWith('burner.')) {
      const location = `http://burner.example:${server.port}${request.url}`;
      response.writeHead(302, { location }).end();
      return;
    }
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end(request.url);
    }, 10);
  });
  const fetch = fetchHere(namesLeadTo(['127.0.0.1']));
  const fetched = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      fetch(`http://h${n}.example:${server.port}/${n}`, anyBody),
    ),
  );
  expect(fetched.map(textOf)).toEqual(Array.from({ length: 12 }, (_, n) => `/${n}`));
  expect(most).toBe(1);
});
