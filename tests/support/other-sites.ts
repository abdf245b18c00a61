import { deflateSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

export type Pictures = 'load' | 'fail' | 'hang';

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** CRC-32 as PNG wants it (ISO 3309); zlib's own came only with Node 20.15 and 22.2. */
function crc32(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** A real picture of one colour, 160 by 90. */
function picture(): Buffer {
  const [width, height] = [160, 90];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x88)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const png = picture();

const page = '<!doctype html><html lang="en"><title>The original</title><h1>The original</h1></html>';

/** A request that left the page for another site: one that a policy stopped in the browser never gets here. */
export type Outside = { readonly type: string; readonly url: string; readonly referrer: string | undefined };

/**
 * Answers whatever a context asks of anybody but the site, so that no test leaves this machine: pictures and originals as
 * told, all else with nothing. Gives the list of what was asked for, which grows.
 */
export async function answerOthers(
  context: BrowserContext,
  site: string,
  { pictures, originals }: { pictures: Pictures; originals: boolean },
): Promise<Outside[]> {
  const asked: Outside[] = [];
  const { origin } = new URL(site);
  await context.route(
    (address) => address.origin !== origin && address.protocol.startsWith('http'),
    (route) => {
      const request = route.request();
      const type = request.resourceType();
      asked.push({ type, url: request.url(), referrer: request.headers()['referer'] || undefined });
      if (type === 'document' && originals) return route.fulfill({ body: page, contentType: 'text/html' });
      if (type !== 'image') return route.abort('blockedbyclient');
      if (pictures === 'load') return route.fulfill({ body: png, contentType: 'image/png' });
      return pictures === 'fail' ? route.abort('failed') : undefined;
    },
  );
  return asked;
}
