import { createServer, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { createFetch } from '#src/import/fetch/create-fetch.ts';
import type { Fetch } from '#src/import/fetch/fetched.ts';
import { endingOf, listen } from './feeds/ports.ts';

/** What the host answers at a path: a picture's bytes, or whatever a function does. */
export type PictureAnswer = Uint8Array | ((response: ServerResponse) => void);

export type PictureHost = {
  /**
   * A guarded fetch for which every https host is this one: `https://a.test/b.jpg` is asked for as
   * `/a.test/b.jpg`.
   */
  readonly fetch: Fetch;
  /** The answers by address; may be changed. 404 for all others. */
  readonly answers: Map<string, PictureAnswer>;
  /** All addresses asked for so far, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

/** Serves pictures on the loopback interface, without a test that ends it. */
export async function openPictureHost(
  answers: Readonly<Record<string, PictureAnswer>>,
): Promise<PictureHost> {
  const known = new Map(Object.entries(answers));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = `https:/${request.url}`;
    asked.push(address);
    const answer = known.get(address);
    if (typeof answer === 'function') answer(response);
    else if (answer) response.writeHead(200, { 'Content-Type': 'image/x' }).end(answer);
    else response.writeHead(404).end('<!doctype html><title>Not found</title>');
  });
  const end = endingOf([server]);
  const origin = await listen(server, '127.0.0.1', 0);
  const guarded = createFetch({ agent: 'Coranto/test', allowPrivate: true, timeoutMs: 1_500 });
  const fetch: Fetch = (address, ask, signal) =>
    guarded(address.replace('https:/', origin), ask, signal);
  const close = async (): Promise<void> => {
    guarded.close();
    await end();
  };
  return { fetch, answers: known, asked, close };
}

/** The same for one test. */
export async function servePictures(
  answers: Readonly<Record<string, PictureAnswer>>,
): Promise<PictureHost> {
  const host = await openPictureHost(answers);
  onTestFinished(host.close);
  return host;
}
