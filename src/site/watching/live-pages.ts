import type { ServerResponse } from 'node:http';
import { ANEW } from '#src/render/header-rules.ts';
import type { OpenFile } from '../serving/open-file.ts';
import type { FileAnswer } from '../serving/send-file.ts';
import { LIVE_SCRIPT, LIVE_STYLES } from './live-page-code.ts';

/** What open pages are told: which build the site is of, and why there is no newer one. */
export type LiveState = {
  /** Of a build; pages of another one load themselves again. */
  readonly built: string;
  readonly fault?: LiveFault | undefined;
};

export type LiveFault = {
  /** Problems, one a line. */
  readonly text: string;
  /** The lines around the first; empty for none. */
  readonly frame: string;
};

export type LivePages = {
  /** Resolves when pages that load themselves again get the new build with its headers. */
  readonly tell: (state: LiveState) => Promise<void>;
  /** What has to be done with each new build before pages are told of it. */
  readonly onBuilt: (prepare: () => Promise<void>) => void;
  /** Answers a path below the site's base if it is one of these pages' own; else returns false. */
  readonly answer: (path: string, response: ServerResponse) => boolean;
  readonly isPage: (file: OpenFile) => boolean;
  /** Sends a page with the script that follows builds, and closes its file. */
  readonly send: (response: ServerResponse, answer: FileAnswer) => Promise<void>;
  /** Ends the streams of events, which never end by themselves. */
  readonly close: () => void;
};

/** Below the base; no file of a site has it, because names with a dot are never served. */
const FOLDER = '.live/';
/** Before the server takes a silent stream for one that is dead. */
const BEAT_MS = 30_000;

/** The open pages of a site below `base` that is built again and again. */
export function createLivePages(base: string): LivePages {
  const streams = new Set<ServerResponse>();
  let state: LiveState = { built: '' };
  let prepare = (): Promise<void> => Promise.resolve();
  const event = (): string => `data: ${JSON.stringify(state)}\n\n`;
  const sendAll = (text: string): void => {
    for (const stream of streams) stream.write(text);
  };
  const beat = setInterval(() => sendAll(':\n\n'), BEAT_MS).unref();
  const script = (): string =>
    `<script src="${base}${FOLDER}page.js" data-live="${base}${FOLDER}" data-built="${state.built}" defer></script>`;
  const own = new Map([
    ['page.js', { type: 'text/javascript; charset=utf-8', body: LIVE_SCRIPT }],
    ['page.css', { type: 'text/css; charset=utf-8', body: LIVE_STYLES }],
  ]);

  return {
    onBuilt: (given) => {
      prepare = given;
    },
    tell: async (next) => {
      const isNew = next.built !== state.built;
      state = next;
      if (isNew) await prepare();
      sendAll(event());
    },
    answer: (path, response) => {
      const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : '';
      const file = own.get(name);
      if (!file && name !== 'events') return false;
      const type = file?.type ?? 'text/event-stream';
      response.writeHead(200, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      if (file) response.end(file.body);
      else {
        streams.add(response);
        response.once('close', () => streams.delete(response));
        response.write(event());
      }
      return true;
    },
    isPage: ({ path }) => path.endsWith('.html'),
    send: async (response, { file: { handle }, status, headers }) => {
      try {
        const page = await handle.readFile('utf8');
        const body = Buffer.from(page.replace('</head>', () => `${script()}</head>`));
        response.writeHead(status, {
          ...headers,
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Length': body.length,
          'Cache-Control': ANEW,
        });
        response.end(body);
      } finally {
        await handle.close();
      }
    },
    close: () => {
      clearInterval(beat);
      for (const stream of streams) stream.end();
    },
  };
}
