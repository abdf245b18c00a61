import { createServer } from 'node:https';
import { describe, expect, test } from 'vitest';
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

test('a certificate is checked for the name of the address', async () => {
  const names: string[] = [];
  let requests = 0;
  const server = createServer({
    ...testCertificate,
    SNICallback: (name, done) => {
      names.push(name);
      done(null);
    },
  });
  server.on('request', () => {
    requests += 1;
  });
  const { port } = await listening(server);
  const fetch = fetchHere(namesLeadTo(['127.0.0.1']));
  const fetched = await fetch(`https://feed.example.:${port}/`, anyBody);
  expect(textOf(fetched)).toBe('certificate: feed.example: DEPTH_ZERO_SELF_SIGNED_CERT');
  expect(names).toEqual(['feed.example']);
  expect(requests).toBe(0);
});
