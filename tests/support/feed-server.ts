import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFixtureTable } from './feeds/fixture-table.ts';
import { makeAnswer, type ServedFixture } from './feeds/make-answer.ts';
import { makePicture } from './feeds/make-picture.ts';
import { misbehave } from './feeds/misbehave.ts';
import { morningFixtures } from './feeds/morning.ts';
import { readOutlets } from './feeds/morning-table.ts';
import { endingOf, listen, spread } from './feeds/ports.ts';
import { writeOpml } from './feeds/write-opml.ts';

/**
 * The importer opens one connection a host and port, so fixtures are spread over so many ports; as
 * many fixtures as this may be slow.
 */
export const PORTS = 16;
const HOST = '127.0.0.1';

/** One request for a fixture, the first one being visit 1. */
export type AskedFixture = {
  readonly name: string;
  readonly visit: number;
  readonly headers: Readonly<IncomingMessage['headers']>;
};

/** An OPML document and where it is served. */
export type ServedList = { readonly address: string; readonly text: string };

export type FeedServer = {
  /** The rows of the table, then the outlets of the morning. */
  readonly fixtures: readonly ServedFixture[];
  /** Address of a fixture's feed. */
  readonly address: (name: string) => string;
  /** Scheme, host and port of a fixture. */
  readonly origin: (name: string) => string;
  /** The outlets of the morning, and all fixtures. */
  readonly lists: { readonly good: ServedList; readonly all: ServedList };
  /** All requests for fixtures so far, in order. */
  readonly asked: readonly AskedFixture[];
  readonly close: () => Promise<void>;
};

type Choice = {
  /** The first of `PORTS` ports in a row; free ones anywhere if 0. */
  readonly port?: number;
  /** The moment that times in feeds count from. */
  readonly today: Date;
};

/**
 * Serves the fixtures of tests/fixtures/feeds on the loopback interface: feeds at /feeds/NAME, the
 * lists at /feeds.opml and /all.opml, pictures at /pictures/NAME-WIDTHxHEIGHT.jpg. Rejects if a
 * port is taken.
 */
export async function startFeedServer({ port = 0, today }: Choice): Promise<FeedServer> {
  const servers = Array.from({ length: PORTS }, () => createServer());
  const close = endingOf(servers);
  const origins: string[] = [];
  for (const [at, server] of servers.entries())
    origins.push(await listen(server, HOST, port === 0 ? 0 : port + at));
  const fixtures = [...readFixtureTable(), ...morningFixtures()];
  const named = new Map(fixtures.map((fixture) => [fixture.name, fixture]));
  const places = spread(fixtures, PORTS);
  const visits = new Map<string, number>();
  const asked: AskedFixture[] = [];

  const origin = (name: string): string => {
    const found = origins[places.get(name) ?? PORTS];
    if (found === undefined) throw new Error(`There is no fixture ${name}.`);
    return found;
  };
  const address = (name: string): string => `${origin(name)}/feeds/${name}`;
  const all = fixtures.map(({ name }) => ({ key: name, name, folders: [] }));
  const lists = {
    good: {
      address: `${origins[0]}/feeds.opml`,
      text: writeOpml('The morning', readOutlets(), address),
    },
    all: { address: `${origins[0]}/all.opml`, text: writeOpml('All fixtures', all, address) },
  };

  const answerFeed = (name: string, request: IncomingMessage, response: ServerResponse): void => {
    const fixture = named.get(name);
    if (!fixture) {
      notFound(response);
      return;
    }
    const visit = (visits.get(name) ?? 0) + 1;
    visits.set(name, visit);
    asked.push({ name, visit, headers: request.headers });
    const values = { today, visit, origin: origin(name), address };
    const made = makeAnswer(fixture, request.headers, values);
    const how = visit > 1 ? (fixture.later?.how ?? fixture.how) : fixture.how;
    if (how) misbehave(how, request.socket, response, made);
    else response.writeHead(made.status, made.headers).end(made.body);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', origins[0]);
    const [, folder, name = ''] = /^\/(feeds|pictures)\/(.+)$/.exec(pathname) ?? [];
    if (folder === 'feeds') answerFeed(decodeURIComponent(name), request, response);
    else if (folder === 'pictures') await answerPicture(name, response);
    else answerList(Object.values(lists), pathname, response);
  };
  for (const server of servers)
    server.on('request', (request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
  return { fixtures, address, origin, lists, asked, close };
}

async function answerPicture(name: string, response: ServerResponse): Promise<void> {
  const picture = await makePicture(name);
  if (picture) response.writeHead(200, { 'Content-Type': picture.type }).end(picture.body);
  else notFound(response);
}

function answerList(lists: readonly ServedList[], path: string, response: ServerResponse): void {
  const list = lists.find(({ address }) => new URL(address).pathname === path);
  if (list)
    response.writeHead(200, { 'Content-Type': 'text/x-opml; charset=utf-8' }).end(list.text);
  else notFound(response);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is nothing here.\n');
}
