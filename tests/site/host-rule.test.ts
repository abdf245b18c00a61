import { describe, expect, test } from 'vitest';
import { askRaw, sendBytes } from '#tests/support/raw-request.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

/** What a preview holds and no other site may read. */
const files = { 'draft.txt': 'a draft' };

const ask = (address: string, ...lines: readonly string[]) => askRaw(address, lines);

describe('a request is answered', () => {
  test.each([
    'localhost',
    'LocalHost',
    'localhost.',
    'localhost:4173',
    'localhost:',
    '127.0.0.1',
    '127.0.0.1:80',
    '[::1]',
    '[::1]:4173',
    '[0:0:0:0:0:0:0:1]',
    'preview.example.org',
    'Preview.Example.Org:443',
    'xn--bcher-kva.example',
    '[2001:db8::1]:8080',
  ])('for the host %s', async (host) => {
    const { address } = await serveSmallSite({
      files,
      unpublished: true,
      hosts: ['preview.example.org', 'xn--bcher-kva.example', '[2001:db8::1]'],
    });
    expect(await ask(address, 'GET /draft.txt HTTP/1.1', `Host: ${host}`)).toMatchObject({
      status: 200,
      body: 'a draft',
    });
  });

  test('for a whole address of this server', async () => {
    const { address } = await serveSmallSite({ files });
    for (const target of [
      'http://localhost/draft.txt',
      'HTTP://LOCALHOST:4173/draft.txt',
      'https://127.0.0.1/draft.txt?x',
    ]) {
      expect(await ask(address, `GET ${target} HTTP/1.1`)).toMatchObject({
        status: 200,
        body: 'a draft',
      });
    }
    expect((await ask(address, 'GET http://localhost HTTP/1.1')).status).toBe(200);
    expect((await ask(address, 'GET http://localhost?q HTTP/1.1')).status).toBe(200);
  });
});

describe('nothing is read from the site', () => {
  const attempts: readonly (readonly [title: string, status: number, lines: readonly string[]])[] =
    [
      ['for another name', 421, ['GET /draft.txt HTTP/1.1', 'Host: evil.example']],
      [
        'for another name with the port of the server',
        421,
        ['GET /draft.txt HTTP/1.1', 'Host: evil.example:4173'],
      ],
      [
        'for a name that begins with an allowed one',
        421,
        ['GET /draft.txt HTTP/1.1', 'Host: localhost.evil.example'],
      ],
      [
        'for a name that ends in an allowed one',
        421,
        ['GET /draft.txt HTTP/1.1', 'Host: evil-localhost'],
      ],
      ['for a name below localhost', 421, ['GET /draft.txt HTTP/1.1', 'Host: evil.localhost']],
      [
        'for a name below one of --host',
        421,
        ['GET /draft.txt HTTP/1.1', 'Host: evil.preview.example.org'],
      ],
      ['for another loopback address', 421, ['GET /draft.txt HTTP/1.1', 'Host: 127.0.0.2']],
      ['for an address of every interface', 421, ['GET /draft.txt HTTP/1.1', 'Host: 0.0.0.0:4173']],
      ['for an IPv4 address in IPv6', 421, ['GET /draft.txt HTTP/1.1', 'Host: [::ffff:7f00:1]']],
      ['with user information', 400, ['GET /draft.txt HTTP/1.1', 'Host: localhost@evil.example']],
      ['with a path in the host', 400, ['GET /draft.txt HTTP/1.1', 'Host: localhost/evil.example']],
      [
        'with two hosts in one header',
        421,
        ['GET /draft.txt HTTP/1.1', 'Host: localhost,evil.example'],
      ],
      ['with a broken port', 400, ['GET /draft.txt HTTP/1.1', 'Host: localhost:80:evil.example']],
      ['with two dots at the end', 421, ['GET /draft.txt HTTP/1.1', 'Host: localhost..']],
      ['with a dot alone', 400, ['GET /draft.txt HTTP/1.1', 'Host: .']],
      ['with an empty host', 400, ['GET /draft.txt HTTP/1.1', 'Host:']],
      [
        'with two Host headers, the good one first',
        400,
        ['GET /draft.txt HTTP/1.1', 'Host: localhost', 'Host: evil.example'],
      ],
      [
        'with two Host headers, the good one last',
        400,
        ['GET /draft.txt HTTP/1.1', 'Host: evil.example', 'Host: localhost'],
      ],
      [
        'by a whole address',
        421,
        ['GET http://evil.example/draft.txt HTTP/1.1', 'Host: localhost'],
      ],
      [
        'by a whole address with the wrong header',
        421,
        ['GET http://localhost/draft.txt HTTP/1.1', 'Host: evil.example'],
      ],
      [
        'by a whole address with user information',
        400,
        ['GET http://localhost@evil.example/draft.txt HTTP/1.1'],
      ],
      [
        'with a forwarded host',
        421,
        ['GET /draft.txt HTTP/1.1', 'Host: evil.example', 'X-Forwarded-Host: localhost'],
      ],
      [
        'in an upgrade',
        421,
        [
          'GET /draft.txt HTTP/1.1',
          'Host: evil.example',
          'Upgrade: websocket',
          'Connection: Upgrade',
        ],
      ],
      ['in HTTP/1.0', 421, ['GET /draft.txt HTTP/1.0', 'Host: evil.example']],
      ['of a page that is not there', 421, ['GET /nowhere/ HTTP/1.1', 'Host: evil.example']],
      ['by HEAD', 421, ['HEAD /draft.txt HTTP/1.1', 'Host: evil.example']],
      [
        'by OPTIONS before another request',
        421,
        ['OPTIONS /draft.txt HTTP/1.1', 'Host: evil.example', 'Origin: http://evil.example'],
      ],
    ];
  test.each(attempts)('%s (%i)', async (_, status, lines) => {
    const { address } = await serveSmallSite({
      files,
      unpublished: true,
      hosts: ['preview.example.org'],
    });
    const answer = await ask(address, ...lines);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/a draft|App/);
  });

  test('without a Host header', async () => {
    const { address } = await serveSmallSite({ files });
    for (const version of ['1.0', '1.1']) {
      const answer = await sendBytes(
        address,
        `GET /draft.txt HTTP/${version}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*no Host header/);
      expect(answer).not.toContain('a draft');
    }
  });
});

test('who is refused reads what to do', async () => {
  const { address } = await serveSmallSite();
  const { body } = await ask(address, 'GET / HTTP/1.1', 'Host: Preview.Example.org:80');
  expect(body).toContain('--host preview.example.org');
  expect(body).toContain(`Open ${address} instead`);
});
