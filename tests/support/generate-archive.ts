import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const topics = [
  'Energy',
  'Harbours',
  'Medicine',
  'Orbits',
  'Paper',
  'Rivers',
  'Schools',
  'Trains',
  'Weather',
  'Work',
];
const outlets = [
  'Courier',
  'Gazette',
  'Herald',
  'Ledger',
  'Mercury',
  'Observer',
  'Packet',
  'Register',
  'Sentinel',
  'Tribune',
];

const pick = <T>(list: readonly T[], at: number): T => {
  const chosen = list[at % list.length];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
};

/** Forty of them, so that each leads many stories. */
const outlet = (at: number): string => {
  const name = `${pick(outlets, at)} ${(Math.floor(at / outlets.length) % 4) + 1}`;
  return `{ name: ${name}, domain: ${name.toLowerCase().replace(' ', '-')}.example }`;
};

/** Every outlet writes on every topic. */
const topicsOf = (at: number): readonly [string, string] => {
  const turn = Math.floor(at / 40);
  return [pick(topics, at * 3 + turn), pick(topics, at * 3 + turn + 1 + (at % 4))];
};

const NEWEST = Date.UTC(2024, 5, 30, 18, 0, 0);
const timeOf = (at: number): string =>
  new Date(NEWEST - at * 83 * 60_000).toISOString().replace('.000Z', 'Z');

/** The name of story `at`, the newest being 0, without its ending. */
export const generatedSlug = (at: number): string =>
  `${timeOf(at).slice(0, 10)}-story-${String(at).padStart(5, '0')}`;

/** The headline of story `at`. */
const generatedTitle = (at: number): string =>
  `Story ${at}: ${topicsOf(at).join(' and ')} in the ${pick(['north', 'east', 'south', 'west'], at)}`;

/** The number of reports in its coverage; a third of the stories have none. */
const reportsOf = (at: number): number => (at % 3 === 1 ? 0 : 2 + (at % 5));

function related(at: number): string {
  const lines = Array.from({ length: reportsOf(at) }, (_, number) => {
    const time = new Date(NEWEST - (at * 83 - (number - 1) * 190) * 60_000)
      .toISOString()
      .replace('.000Z', 'Z');
    return [
      `  - title: "Report ${number} on story ${at}"`,
      `    publishedDateTime: ${time}`,
      `    webUrl: https://paper.example/${at}/${number}`,
      `    type: article\n    quality: ${40 + number}`,
      `    provider: ${outlet(at + number + 1)}`,
    ].join('\n');
  });
  return lines.length > 0 ? `related:\n${lines.join('\n')}\n` : '';
}

/** One in twenty-five is a video, with an id in YouTube's form. */
const isVideo = (at: number): boolean => at % 25 === 7;
const original = (at: number): string =>
  isVideo(at)
    ? `https://www.youtube.com/watch?v=vid${String(at).padStart(8, '0')}`
    : `https://paper.example/${at}`;

function article(at: number): string {
  const quality = 40 + ((at * 37) % 60);
  const reports = reportsOf(at);
  const image =
    at % 2 === 0
      ? `images:\n  - { url: "https://pictures.example/${at}.png", width: 800, height: 450 }\n`
      : '';
  return `---
title: "${generatedTitle(at)}"
excerpt: "What happened on day ${at}, told in one plain sentence that is long enough to fill two lines of a card."
publishedDateTime: ${timeOf(at)}
originalUrl: ${original(at)}
webUrl: ${original(at)}
type: ${isVideo(at) ? 'video' : 'article'}
quality: ${quality}
heat: ${quality >= 50 ? quality + 10 * reports : quality}
published: true
provider: ${outlet(at)}
topics: [${topicsOf(at).join(', ')}]
${image}${related(at)}---
`;
}

/** Writes an archive of `count` stories, always the same, newest first by number, into `folder`. */
export async function generateArchive(folder: string, count: number): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(
    join(folder, 'site.yaml'),
    'title: The Thousand Stories\ndescription: Made to be long\nlanguage: en\ntimeZone: UTC\n',
  );
  const numbers = Array.from({ length: count }, (_, at) => at);
  for (let from = 0; from < count; from += 100) {
    const batch = numbers.slice(from, from + 100);
    await Promise.all(
      batch.map((at) =>
        writeFile(join(folder, 'articles', `${generatedSlug(at)}.md`), article(at)),
      ),
    );
  }
}
