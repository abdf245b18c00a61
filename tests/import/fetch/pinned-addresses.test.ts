import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answering, listening } from '#tests/support/answering-server.ts';
import { divertConnections } from '#tests/support/diverted-connections.ts';
import { anyBody, fetchHere, namesLeadTo, textOf } from '#tests/support/fetch-here.ts';
import { testCertificate } from '#tests/support/test-certificate.ts';

describe('the connection', () => {
  test('goes to the address that was checked, although the name leads elsewhere by then', async () => {
    const server = await answering((request, response) => response.end(request.headers.host));
    const meant = divertConnections(server.port);
    const { lookup, asked } = namesLeadTo(['93.184.216.34'], ['127.0.0.1']);
    const fetch = fetchHere({ allowPrivate: false, lookup });
    expect(textOf(await fetch('http://feed.example/', anyBody))).toBe('feed.example');
    expect(meant).toEqual(['feed.example 93.184.216.34 93.184.216.34']);
    expect(asked).toEqual(['feed.example']);
  });

  test('is made anew for each fetch, with a new check', async () => {
    const server = await answering((_request, response) => response.end('here'));
    divertConnections(server.port);
    const { lookup } = namesLeadTo(['93.184.216.34'], ['127.0.0.1']);
    const fetch = fetchHere({ allowPrivate: false, lookup });
    expect(textOf(await fetch('http://feed.example/', anyBody))).toBe('here');
    expect(textOf(await fetch('http://feed.example/', anyBody))).toMatch(/^private/);
    expect(server.requests).toHaveLength(1);
  });
});

test.each([
  ['http://127.0.0.1/', 'private'],
  ['http://0x7f.1/', 'private'],
  ['http://[::1]/', 'private'],
  ['http://localhost/', 'private'],
  ['http://169.254.169.254/latest/meta-data/', 'private'],
  ['//10.0.0.1/', 'private'],
  ['http://intern.example/', 'private'],
  ['http://feed.example:8080/', 'address'],
  ['http://a:b@feed.example/', 'address'],
  ['ftp://feed.example/', 'address'],
  ['http://[/', 'address'],
])('a public host that redirects to %s is not followed', async (location, fault) => {
  const server = await answering((_request, response) => {
    response.writeHead(301, { location }).end();
  });
  const meant = divertConnections(server.port);
  const fetch = fetchHere({
    allowPrivate: false,
    lookup: (name) =>
      Promise.resolve([
        { address: name === 'feed.example' ? '93.184.216.34' : '10.1.2.3', family: 4 },
      ]),
  });
  const fetched = await fetch('http://feed.example/', anyBody);
  expect(fetched).toMatchObject({ kind: 'failed', fault });
  expect(meant).toHaveLength(1);
});

/** A server with the certificate of `feed.example`, and the names that it was asked by. */
async function secureServer(answer: RequestListener) {
  const names: string[] = [];
  const server = createServer(
    {
      ...testCertificate,
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    },
    answer,
  );
  const { port } = await listening(server);
  onTestFinished(() => server.closeAllConnections());
  return { port, names, ca: testCertificate.cert };
}

describe('a certificate', () => {
  test('must be one that is trusted', async () => {
    let requests = 0;
    const server = await secureServer(() => {
      requests += 1;
    });
    const fetch = fetchHere(namesLeadTo(['127.0.0.1']));
    const fetched = await fetch(`https://feed.example.:${server.port}/`, anyBody);
    expect(textOf(fetched)).toBe('certificate: feed.example: DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(server.names).toEqual(['feed.example']);
    expect(requests).toBe(0);
  });

  test('must be for the name of the address, wherever that leads', async () => {
    const server = await secureServer((request, response) => response.end(request.headers.host));
    const meant = divertConnections(0, server);
    const { lookup } = namesLeadTo(['93.184.216.34']);
    const fetch = fetchHere({ allowPrivate: false, lookup });
    expect(textOf(await fetch('https://feed.example/', anyBody))).toBe('feed.example');
    expect(textOf(await fetch('https://other.example/', anyBody))).toBe(
      'certificate: other.example: ERR_TLS_CERT_ALTNAME_INVALID',
    );
    expect(server.names).toEqual(['feed.example', 'other.example']);
    expect(meant[0]).toBe('feed.example 93.184.216.34 93.184.216.34');
  });
});

test('a permanent move from https to http is followed, and not remembered', async () => {
  const plain = await answering((_request, response) => response.end('plain'));
  const server = await secureServer((request, response) => {
    const location = request.url === '/safe' ? '/safe2' : 'http://feed.example/';
    if (request.url === '/safe2') response.end('safe');
    else response.writeHead(301, { location }).end();
  });
  divertConnections(plain.port, server);
  const fetch = fetchHere({ allowPrivate: false, ...namesLeadTo(['93.184.216.34']) });
  const weaker = await fetch('https://feed.example/', anyBody);
  expect(textOf(weaker)).toBe('plain');
  expect(weaker).toMatchObject({ address: 'http://feed.example/', moved: undefined });
  const safe = await fetch('https://feed.example/safe', anyBody);
  expect(safe).toMatchObject({ moved: 'https://feed.example/safe2' });
});

test('the next address of a name is tried, if the first does not answer', async () => {
  const server = await answering((_request, response) => response.end('here'));
  const fetch = fetchHere(namesLeadTo(['::1', '127.0.0.1']));
  expect(textOf(await fetch(`http://feed.example:${server.port}/`, anyBody))).toBe('here');
});
