import { byteWords } from '#src/content/words/byte-words.ts';
import { HostLimitError } from '../site-error.ts';
import type { HostLimits } from './host-limits.ts';
import type { SiteSize } from './measure-site.ts';

/** From this share of a limit on, a publisher hears of it: there is time to choose. */
const NEAR = 0.8;

type Reached = {
  readonly host: string;
  /** Of the limit; more than 1 passes it. */
  readonly share: number;
  /** What the site has, if that is not the sum of all, and what the host takes. */
  readonly what: string;
  readonly limit: string;
};

const counted = (count: number): string => `${count.toLocaleString('en')} files`;
const MIB = 1024 * 1024;
/** A limit that its host states in MiB is repeated in them. */
const sized = (bytes: number): string =>
  bytes > 0 && bytes % MIB === 0 ? `${bytes / MIB} MiB` : byteWords(bytes, 'en');

/** How much of each limit of a host a site takes. */
function sharesOf({ files, bytes, largest, fullest }: SiteSize, host: HostLimits): Reached[] {
  const row = (has: number, limit: number | undefined, what: string, words: string): Reached[] =>
    limit === undefined ? [] : [{ host: host.title, share: has / limit, what, limit: words }];
  return [
    ...row(files, host.files, '', counted(host.files ?? 0)),
    ...row(bytes, host.bytes, '', sized(host.bytes ?? 0)),
    ...row(
      largest.bytes,
      host.fileBytes,
      `${largest.path} has ${sized(largest.bytes)}; `,
      `${sized(host.fileBytes ?? 0)} a file`,
    ),
    ...row(
      fullest.files,
      host.folderFiles,
      `${fullest.path} has ${counted(fullest.files)}; `,
      `${counted(host.folderFiles ?? 0)} a folder`,
    ),
  ];
}

const sayReached = ({ host, share, what, limit }: Reached): string =>
  share > 1
    ? `${what}${host} takes ${limit}`
    : `${what}${host} takes ${limit}, of which this is ${Math.floor(share * 100)} %`;

const ADVICE =
  'Make pages for fewer stories (--pages N; the others open in the app), or choose another host';

/**
 * The last line of a build: files and bytes of the site, and which hosts it is too large for, or
 * nearly, with what to do.
 */
export function saySize(size: SiteSize, stories: number, hosts: readonly HostLimits[]): string {
  const sum = `${counted(size.files)}, ${sized(size.bytes)}, for ${stories.toLocaleString('en')} ${stories === 1 ? 'story' : 'stories'}`;
  const reached = hosts.flatMap((host) => sharesOf(size, host));
  const [passed, near] = [
    reached.filter(({ share }) => share > 1),
    reached.filter(({ share }) => share > NEAR && share <= 1),
  ];
  return [
    sum,
    ...(passed.length > 0 ? [`Too much for some hosts: ${passed.map(sayReached).join('; ')}`] : []),
    ...(near.length > 0 ? [`Near a limit: ${near.map(sayReached).join('; ')}`] : []),
    ...(passed.length + near.length > 0 ? [ADVICE] : []),
  ].join('. ');
}

/** Throws a HostLimitError that says by what a site passes the limits of its host. */
export function refuseTooLarge(size: SiteSize, host: HostLimits): void {
  const passed = sharesOf(size, host).filter(({ share }) => share > 1);
  if (passed.length === 0) return;
  throw new HostLimitError(
    `The site has ${counted(size.files)}, ${sized(size.bytes)}: ${passed.map(sayReached).join('; ')} (${host.source}, ${host.seen}). The earlier site is unchanged. ${ADVICE}.`,
  );
}
