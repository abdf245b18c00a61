import { counting } from '../command/counting.ts';
import { compareText } from '../problem.ts';
import type { LostPicture } from './kept-pictures.ts';

/** Hosts that a build names; an old archive can have a hundred that are gone. */
const MOST_HOSTS = 10;

/**
 * What a build says of the pictures that it could not have: a line for each host, those with the
 * most first.
 */
export function tellLost(lost: readonly LostPicture[]): string[] {
  const hosts = new Map<string, LostPicture[]>();
  for (const one of lost) {
    const { host } = new URL(one.url);
    hosts.set(host, [...(hosts.get(host) ?? []), one]);
  }
  const sorted = [...hosts].sort(([a, some], [b, others]) =>
    others.length === some.length ? compareText(a, b) : others.length - some.length,
  );
  const rest = sorted.slice(MOST_HOSTS).flatMap(([, others]) => others);
  return [
    ...sorted.slice(0, MOST_HOSTS).map(([host, some]) => tellHost(host, some)),
    ...(rest.length === 0
      ? []
      : [
          `${counting(rest.length, 'picture')} of ${counting(sorted.length - MOST_HOSTS, 'other host')} could not be had`,
        ]),
  ];
}

function tellHost(host: string, lost: readonly LostPicture[]): string {
  const whys = new Map<string, LostPicture[]>();
  for (const one of lost) whys.set(one.why, [...(whys.get(one.why) ?? []), one]);
  const told = [...whys]
    .sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .map(([why, some]) => (whys.size === 1 ? why : `${some.length}: ${why}`));
  const [first] = lost;
  const which = lost.length === 1 && first ? first.url : `${lost.length} pictures of ${host}`;
  return `${which} could not be had: ${told.join('; ')}`;
}
