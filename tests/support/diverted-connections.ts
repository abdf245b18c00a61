import net, { type LookupFunction, type Socket } from 'node:net';
import tls from 'node:tls';
import { onTestFinished, vi } from 'vitest';
import * as z from 'zod';

const connectOptions = z.looseObject({
  host: z.string(),
  /** In TLS: for which name a certificate is wanted. */
  servername: z.string().optional(),
  lookup: z.custom<LookupFunction>((value) => typeof value === 'function'),
});

/**
 * Until the test is finished, leads the client's connections to ports on loopback, http to `plain`
 * and https to `secure`, where the certificate `ca` counts. So tests can have public addresses
 * without a network. Returns where the connections would have gone, each as
 * `host address address`; every name is looked up twice.
 */
export function divertConnections(
  plain: number,
  secure?: { readonly port: number; readonly ca: string },
): readonly string[] {
  const meant: string[] = [];
  const note = (options: unknown): string | undefined => {
    const { host, servername, lookup } = connectOptions.parse(options);
    const found: string[] = [];
    for (const all of [true, false])
      lookup(host, { all }, (_error, answer) => {
        found.push(...(typeof answer === 'string' ? [answer] : answer.map((one) => one.address)));
      });
    meant.push([host, ...found].join(' '));
    return servername;
  };
  const { connect } = net;
  const plainly = vi.spyOn(net, 'connect').mockImplementation((...args: unknown[]): Socket => {
    note(args[0]);
    return connect({ port: plain, host: '127.0.0.1' });
  });
  const { connect: connectSecurely } = tls;
  const securely = vi.spyOn(tls, 'connect').mockImplementation((...args: unknown[]) => {
    const servername = note(args[0]) ?? '';
    return connectSecurely({ ...secure, host: '127.0.0.1', servername });
  });
  onTestFinished(() => {
    plainly.mockRestore();
    securely.mockRestore();
  });
  return meant;
}
