import { fromQuantiles, type Random, randomOf } from './random.ts';
import { leadOutlet, otherOutlet, topicsOf } from './sources.ts';
import { headline, nameOf, sentence } from './words.ts';

/** Stories of a day: 100,000 are five years. */
const PER_DAY = 55;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const NEWEST = Date.UTC(2024, 5, 30, 18);

/**
 * Stories that tell the same event and so list the same reports, and events of a stretch of time
 * that continue the same matters.
 */
const PER_EVENT = 4;
const PER_STRETCH = 500;
const MATTERS = 400;

/**
 * As in real archives: the middle half of headlines has 59 to 84 characters, half of all stories
 * list one report or none, one in ten 14 or more.
 */
const TITLE_LENGTHS = [20, 49, 59, 71, 84, 101, 141, 190];
const EXCERPT_LENGTHS = [0, 96, 138, 196, 262, 307, 351, 400];
const COVERAGE = [0, 0, 0, 1, 4, 14, 60, 110];

const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
const timeOf = (number: number): number => NEWEST - Math.floor((number * DAY_MS) / PER_DAY);
const slugged = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70);

/** The two names of an event: one of the matter that it continues, one of its own. */
function namesOf(event: number): readonly [string, string] {
  const stretch = Math.floor(event / PER_STRETCH);
  const random = randomOf(3, event);
  return [nameOf(100_000 + stretch * MATTERS + random.below(MATTERS)), nameOf(2_000_000 + event)];
}

function image(random: Random, indent: string): string {
  const size = `${indent}    width: ${600 + random.below(800)}\n${indent}    height: ${340 + random.below(400)}\n`;
  return `${indent}images:\n${indent}  - url: "https://pictures.example/media/${random.below(1e9)}/${random.below(1e9)}.jpg"\n${size}`;
}

/**
 * The report at a place of an event's pool. One in five is background, from weeks before; one in
 * twenty-five says what another says.
 */
function report(event: number, place: number): string {
  const random = randomOf(5, event, place);
  const told = random() < 0.04 ? randomOf(5, event, 0) : random;
  const background = random() < 0.2;
  const title = headline(
    told,
    fromQuantiles(told, TITLE_LENGTHS),
    background ? [namesOf(event)[0]] : namesOf(event),
  );
  const excerpt = sentence(told, fromQuantiles(told, EXCERPT_LENGTHS));
  const at =
    timeOf(event * PER_EVENT) +
    (background ? -random.below(60 * 24) : random.below(96) - 48) * HOUR_MS -
    random.below(HOUR_MS);
  const { name, domain } = otherOutlet(random);
  return `  - title: "${title}"
    excerpt: "${excerpt}"
    publishedDateTime: ${instant(at)}
    webUrl: "https://www.${domain}/${event}/${place}/${slugged(title)}"
    type: article
    provider:
      name: ${name}
      domain: ${domain}
    quality: ${random.below(100)}
${random() < 0.45 ? image(random, '    ') : ''}`;
}

/**
 * The article of story `number`, counted from the newest: the same in an archive of any size.
 * `name` is its file's.
 */
export function madeArticle(number: number): { readonly name: string; readonly text: string } {
  const random = randomOf(1, number);
  const event = Math.floor(number / PER_EVENT);
  const title = headline(random, fromQuantiles(random, TITLE_LENGTHS), namesOf(event));
  const time = timeOf(number) - random.below(DAY_MS / PER_DAY);
  const { name, domain } = leadOutlet(random);
  const address = `https://www.${domain}/${number}/${slugged(title)}`;
  const isVideo = random() < 0.05;
  const related = fromQuantiles(random, COVERAGE);
  const quality = 40 + random.below(60);
  const first = random.below(20);
  const coverage = Array.from({ length: related }, (_, place) => report(event, first + place)).join(
    '',
  );
  const text = `---
category: news
title: "${title}"
excerpt: "${sentence(random, fromQuantiles(random, EXCERPT_LENGTHS))}"
publishedDateTime: ${instant(time)}
${random() < 0.67 ? `originalUrl: "${address}?source=feed"\n` : ''}webUrl: "${isVideo ? `https://www.youtube.com/watch?v=v${String(number).padStart(10, '0')}` : address}"
type: ${isVideo ? 'video' : 'article'}
quality: ${quality}
heat: ${quality >= 50 ? quality + 20 * related : quality}
published: true

provider:
  name: ${name}
  domain: ${domain}
  images:
    - url: "https://pictures.example/organizations/${domain}-50x50.jpg"
      width: 50
      height: 50

topics:
${topicsOf(random)
  .map((topic) => `  - ${topic}\n`)
  .join('')}
${random() < 0.45 ? image(random, '') : ''}${coverage && `\nrelated:\n${coverage}`}
secured: "${'c2VjcmV0'.repeat(60)};${number}=="
---
`;
  return { name: `${instant(time).slice(0, 10)}-${slugged(title)}-${number}.md`, text };
}
