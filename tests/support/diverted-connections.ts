import net, { type LookupFunction, type Socket } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import * as z from 'zod';

const connectOptions = z.looseObject({
  host: z.string(),
  lookup: z.custom<LookupFunction>((value) => typeof value === 'function'),
});

/**
 * Until the test is finished, leads every connection that the client makes to `port` on loopback,
 * so that tests can have public addresses without a network. Returns where the connections would
 * have gone, each as `host address, address…`; every name is looked up twice.
 */
export function divertConnections(port: number): readonly string[] {
  const meant: string[] = [];
  const { connect } = net;
  const spy = vi.spyOn(net, 'connect').mockImplementation((...args: unknown[]): Socket => {
    const { host, lookup } = connectOptions.parse(args[0]);
    const addresses = [host];
    for (const all of [true, false])
      lookup(host, { all }, (_error, found) => {
        const list = typeof found === 'string' ? [found] : found.map(({ address }) => address);
        addresses.push(...list);
      });
    meant.push(addresses.join(' '));
    return connect({ port, host: '127.0.0.1' });
  });
  onTestFinished(() => spy.mockRestore());
  return meant;
}
