import type { Report } from '#src/compile/articles/article.ts';
import type { Covering, Draft } from '#src/compile/coverage/draft.ts';
import { joinEvents } from '#src/compile/events/join-events.ts';
import { readTexts } from '#src/compile/reports/read-texts.ts';

/** Stories of the archive that is made up, the years that they take, and words of its language. */
const STORIES = Number(process.argv[2] ?? 100_000);
const YEARS = Number(process.argv[3] ?? 10);
const WORDS = 60_000;
const HOUR_MS = 3_600_000;

/** The same numbers in every run (mulberry32). */
let state = 74;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** A word as often as languages use theirs (Zipf). */
const word = (): string => `w${Math.floor(WORDS ** random()).toString(36)}x`;
const words = (count: number): string => Array.from({ length: count }, word).join(' ');

let made = 0;
/** A report on an event: half of its title is the event's own words. */
function report(event: string, time: number): Report {
  made += 1;
  const id = `r${made}`;
  const domain = `o${Math.floor(random() * 3000)}.example`;
  return {
    title: `${event} ${words(5)}`,
    excerpt: words(25),
    time,
    provider: { domain, name: domain, logo: undefined },
    kind: 'article',
    quality: 50,
    original: undefined,
    amp: undefined,
    image: undefined,
    keys: [id],
    id,
    fragment: undefined,
  };
}

/** Every second story is on the event of the one before. */
let event = words(4);
function draft(number: number): Draft {
  if (number % 2 === 0) event = words(4);
  const time = Date.UTC(2010, 0) + number * ((YEARS * 8766 * HOUR_MS) / STORIES);
  const slug = `s${number}`;
  const lead = report(event, time);
  const listed = random() < 0.3 ? Math.floor(random() * 60) : 0;
  const coverage = Array.from({ length: listed }, (): Covering => {
    const offset = Math.floor((random() - 0.5) * 96 * 60);
    const own = report(random() < 0.3 ? event : words(4), time + offset * 60_000);
    const tier = Math.abs(offset) < 600 ? 'event' : 'background';
    return {
      report: own,
      id: own.id,
      time: time + offset * 60_000,
      future: false,
      offset,
      story: undefined,
      tier,
      copyOf: undefined,
    };
  });
  const article = {
    ...lead,
    time,
    path: slug,
    name: slug,
    slug,
    heat: 50 + listed,
    isFolded: false,
    topics: [],
    published: true,
    pinned: false,
    removed: false,
    video: undefined,
    related: coverage.map((covering) => covering.report),
    timeLine: 1,
  };
  const dropped = { repeated: 0, lead: 0, removed: 0, faulty: 0 };
  return {
    article,
    time,
    future: false,
    isDated: true,
    day: '',
    copyOf: undefined,
    coverage,
    elsewhere: [],
    sameEvent: [],
    dropped,
  };
}

const drafts = Array.from({ length: STORIES }, (_, number) => draft(number)).reverse();
const texts = readTexts(drafts.map(({ article }) => article));
const before = process.memoryUsage().rss;
const started = process.cpuUsage();
const joined = joinEvents(drafts, texts);
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const found = joined.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0);
process.stdout.write(
  `${STORIES} stories in ${YEARS} years with ${made} reports: ${found} reports under other stories in ${seconds.toFixed(1)} s of the processor, ` +
    `${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more\n`,
);
