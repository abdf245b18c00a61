import type { PlainKey } from '#src/messages/catalogue.ts';
import { hasRoom } from '#src/messages/messages.ts';

/**
 * Why something could not be shown; the kinds of a failed load, and `unknown` for anything else.
 */
export type ErrorKind =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'missing'
  | 'page'
  | 'refused'
  | 'damaged'
  | 'version'
  | 'unknown';

type ErrorWords = {
  /** Why it failed. */
  readonly title: PlainKey;
  /** What the reader can do. */
  readonly help: PlainKey;
  /** The button's action: fetch again, or reload the page if fetching again cannot help. */
  readonly remedy: 'retry' | 'reload';
};

/**
 * The words for each kind. What failed is a sentence of its own (things.ts). Those that need a host
 * which answers are in a room that comes when something fails, as the first view has no use for
 * them.
 */
const table: Readonly<Record<ErrorKind, ErrorWords>> = {
  offline: { title: 'site.offline', help: 'site.offlineHelp', remedy: 'retry' },
  network: { title: 'site.network', help: 'site.networkHelp', remedy: 'retry' },
  timeout: { title: 'faults.timeout', help: 'faults.timeoutHelp', remedy: 'retry' },
  missing: { title: 'faults.missing', help: 'faults.missingHelp', remedy: 'reload' },
  page: { title: 'faults.otherPage', help: 'faults.otherPageHelp', remedy: 'retry' },
  refused: { title: 'faults.refused', help: 'faults.refusedHelp', remedy: 'retry' },
  damaged: { title: 'faults.damaged', help: 'faults.damagedHelp', remedy: 'retry' },
  version: { title: 'faults.version', help: 'faults.versionHelp', remedy: 'reload' },
  unknown: { title: 'site.unknown', help: 'site.unknownHelp', remedy: 'reload' },
};

/** The words for a kind; if its own have not arrived, those that fit its remedy. */
export function errorWords(kind: ErrorKind): ErrorWords {
  const words = table[kind];
  if (words.title.startsWith('site.') || hasRoom('faults')) return words;
  return words.remedy === 'retry' ? table.network : table.unknown;
}
