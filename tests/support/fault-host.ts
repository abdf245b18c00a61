import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Ways in which a host loses a file. Made by the server, because not every browser's driver can
 * change responses.
 */
export const hostFaults = [
  'gone',
  'reset',
  'hangs',
  'cut',
  'broken off',
  'page',
  'empty',
  'throws',
] as const;
/** `late` is different: the complete file comes after LATE_MS. */
export type HostFault = (typeof hostFaults)[number] | 'late';

const LATE_MS = 6000;

export type FaultHost = {
  readonly address: string;
  /**
   * From now on every file whose path matches fails in this way. A later call replaces an earlier
   * one.
   */
  lose(path: RegExp, fault: HostFault): void;
  /** From now on every file is complete. Hanging requests stay so. */
  mend(): void;
  /** From now on texts of files whose path matches are changed. */
  change(path: RegExp, edit: (text: string) => string): void;
  /** Paths with search of all requested pages, in order. */
  readonly opened: readonly string[];
  /** Paths of all requests so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
};

/** The path of the script that the host puts before the page's own. */
const WITNESS_FILE = '/tests-witness.js';

/**
 * A proxy between browsers and a served site that loses files on demand. Nothing is cacheable, so
 * that each visit meets the fault. Every page begins with `witness`, a script that runs before all
 * others: not every browser's driver can inject one.
 */
export async function openFaultHost(
  site: { readonly address: string },
  witness: string,
): Promise<FaultHost> {
  const opened: string[] = [];
  const asked: string[] = [];
  let lost: { readonly path: RegExp; readonly fault: HostFault } | undefined;
  let changed: { readonly path: RegExp; readonly edit: (text: string) => string } | undefined;

  const come = async (url: string, method: string): Promise<Answer> => {
    if (url === WITNESS_FILE) return plain('text/javascript', witness);
    const came = await fetchFrom(site.address, url, method);
    return changed?.path.test(url)
      ? { ...came, body: Buffer.from(changed.edit(came.body.toString())) }
      : came;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method = 'GET' } = request;
    asked.push(url);
    if (method === 'GET' && request.headers.accept?.startsWith('text/html')) opened.push(url);
    // The check whether a site answers requests only the page, which is not a lost file.
    const fault = method === 'GET' && lost?.path.test(url) ? lost.fault : 'none';
    if (fault === 'hangs') return;
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (fault === 'late') await wait(LATE_MS);
    const came = await come(url, method);
    if (fault === 'broken off') breakOff(request, response, came);
    else send(response, withWitness(spoil(came, fault)));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the fault host has no port');
  return {
    address: `http://localhost:${bound.port}/`,
    opened,
    asked,
    lose: (path, fault) => {
      lost = { path, fault };
    },
    mend: () => {
      lost = undefined;
    },
    change: (path, edit) => {
      changed = { path, edit };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function fetchFrom(site: string, url: string, method: string): Promise<Answer> {
  const response = await fetch(new URL(url, site), { method, redirect: 'manual' });
  const kept = [
    'content-type',
    'content-security-policy',
    'location',
    'referrer-policy',
    'x-content-type-options',
  ];
  const headers = Object.fromEntries(
    kept.flatMap((name) => [[name, response.headers.get(name) ?? '']]).filter(([, value]) => value),
  );
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
}

const plain = (type: string, text: string): Answer => ({
  status: 200,
  headers: { 'content-type': type },
  body: Buffer.from(text),
});

function spoil(came: Answer, fault: HostFault | 'none'): Answer {
  const { headers, body } = came;
  switch (fault) {
    case 'gone':
      return {
        status: 404,
        headers: { 'content-type': 'text/plain' },
        body: Buffer.from('There is no such file.'),
      };
    case 'page':
      return plain('text/html', '<!doctype html><title>Welcome</title><h1>Welcome</h1>');
    case 'empty':
      return { status: 200, headers, body: Buffer.alloc(0) };
    case 'cut':
      return { status: 200, headers, body: body.subarray(0, body.length / 2) };
    case 'throws':
      // Its exports stay: imports find them, and the throw comes when it runs.
      return {
        status: 200,
        headers,
        body: Buffer.concat([Buffer.from('throw new Error("broken by the host");\n'), body]),
      };
    default:
      return came;
  }
}

/** Announces the file's length, sends half of it, and resets the connection. */
function breakOff(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, body }: Answer,
): void {
  response.writeHead(200, {
    ...headers,
    'cache-control': 'no-store',
    'content-length': body.length,
  });
  response.write(body.subarray(0, body.length / 2), () =>
    setTimeout(() => request.socket.resetAndDestroy(), 50),
  );
}

function withWitness(came: Answer): Answer {
  if (!came.headers['content-type']?.startsWith('text/html')) return came;
  const page = came.body
    .toString()
    .replace('<script src="', `<script src="${WITNESS_FILE}"></script>\n    <script src="`);
  return { ...came, body: Buffer.from(page) };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    'content-length': body.length,
  });
  response.end(body);
}
