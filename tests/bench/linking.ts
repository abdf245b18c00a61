import { linkStories } from '#src/compile/storylines/link-stories.ts';
import type { LinkedDraft } from '#src/compile/storylines/terms/read-terms.ts';

/** Stories of the archive that is made up, and words of its language. */
const STORIES = Number(process.argv[2] ?? 100_000);
const WORDS = 60_000;
const DAY_MS = 86_400_000;

/** The same numbers in every run (mulberry32). */
let state = 66;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/**
 * A word as often as languages use theirs: the nth most used has the nth part of the first one's
 * share (Zipf). One in four is a name.
 */
function word(): string {
  const rank = Math.floor(WORDS ** random());
  const text = `w${rank.toString(36)}x`;
  return rank % 4 === 0 ? text.toUpperCase() : text;
}

const words = (count: number): string => Array.from({ length: count }, word).join(' ');

const name = (): string => `${words(1).toUpperCase()}${Math.floor(random() * 1e6)}`;

/** Stories of half a year, in which each matter is told of three times. */
const AT_ONCE = 180 * 55;

/**
 * Matters by the order in which they come up, each with three names. Beside each other in a
 * headline these would be one long name, and one thing in common links no stories.
 */
const matters = Array.from({ length: STORIES / 3 }, () => [name(), name(), name()] as const);

const STAGES = ['in preview', 'now generally available', 'retiring'];

/**
 * A headline on a matter of its half year; each fifth matter is a product, which is told of by its
 * stages alone.
 */
function headline(number: number): string {
  const place = Math.floor(Math.max(0, number - random() * AT_ONCE) / 3);
  const [one = '', two = '', three = ''] = matters[place] ?? [];
  if (place % 5 === 0) return `${one} ${two} ${STAGES[Math.floor(random() * STAGES.length)]}`;
  return `${one} ${words(2)} ${two} ${words(3)} ${three} ${words(2)}`;
}

function draft(number: number): LinkedDraft {
  const title = headline(number);
  const reports = random() < 0.3 ? Math.floor(random() * 60) : 0;
  const time = number * (DAY_MS / 55);
  const coverage = Array.from({ length: reports }, (_, at) => {
    // Half of a coverage is of the event, the rest some weeks away, as in the real archive.
    const tier = at % 2 === 0 ? ('event' as const) : ('background' as const);
    const days = tier === 'event' ? random() : 4 + random() * 200;
    const isNear = tier === 'event' || random() < 0.3;
    const report = {
      title: `${isNear ? title.slice(0, 20) : words(2)} ${words(6)}`,
      provider: { domain: `o${at}.example` },
    };
    return {
      id: `${number}-${at}`,
      report,
      tier,
      offset: Math.round(days * 1440),
      time: time + days * DAY_MS,
      story: undefined,
      copyOf: undefined,
    };
  });
  return {
    article: {
      slug: `s${number}`,
      title,
      excerpt: words(40),
      keys: [`s${number}`],
      provider: { domain: `o${number % 400}.example` },
    },
    coverage,
    time,
    isDated: true,
  };
}

const drafts = Array.from({ length: STORIES }, (_, number) => draft(number)).reverse();
const reports = drafts.reduce((sum, { coverage }) => sum + coverage.length, 0);
const started = process.cpuUsage();
const held = process.memoryUsage().rss;
const { before, lines } = linkStories(drafts);
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
const links = [...before.values()].reduce((sum, list) => sum + list.length, 0);
process.stdout.write(
  `${STORIES} stories with ${reports} reports: ${links} links, ${lines.length} storylines in ${seconds.toFixed(1)} s of a processor, ` +
    `${Math.round(process.memoryUsage().rss / 1e6)} MB, ${Math.round((process.memoryUsage().rss - held) / 1e6)} of them for it\n`,
);
