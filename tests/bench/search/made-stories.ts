import type { StorySource } from '#src/compile/search/searched-story.ts';
import { attribute } from '#src/content/search/search-terms.ts';
import { dayName } from '#src/content/time/day-number.ts';
import { fromQuantiles, randomOf } from '../made/random.ts';
import { leadOutlet, otherOutlet, topicsOf } from '../made/sources.ts';
import { madeText } from './made-language.ts';

/** 100,000 stories are five years. */
const PER_DAY = 55;
/** Stories of one event share its reports. */
const PER_EVENT = 4;
const NEWEST = 19_904;

/** As in real archives: half of all stories have one report or none. */
const COVERAGE = [0, 0, 0, 1, 4, 14, 60, 110];
const TITLE_WORDS = [4, 7, 9, 11, 13, 16, 20, 25];
const EXCERPT_WORDS = [0, 15, 22, 31, 42, 49, 56, 64];

type Text = { readonly title: string; readonly excerpt: string };

function text(...parts: readonly number[]): Text {
  const random = randomOf(...parts);
  return {
    title: madeText(random, fromQuantiles(random, TITLE_WORDS)),
    excerpt: madeText(random, fromQuantiles(random, EXCERPT_WORDS)),
  };
}

/**
 * Stories of a made archive, newest first, with all their texts in memory as a compiler has them.
 */
export function madeStories(count: number): StorySource[] {
  let event = -1;
  let reports: Text[] = [];
  return Array.from({ length: count }, (_, number) => {
    if (Math.floor(number / PER_EVENT) !== event) {
      event = Math.floor(number / PER_EVENT);
      reports = [];
    }
    const random = randomOf(21, number);
    const covered = fromQuantiles(random, COVERAGE);
    for (let at = reports.length; at < covered; at += 1) reports.push(text(22, event, at));
    const { name, domain } = leadOutlet(random);
    const topics = topicsOf(random);
    const coverage = reports.slice(0, covered);
    const story = {
      ...text(23, number),
      names: [name, domain, ...topics],
      attributes: [
        attribute.outlet(domain),
        ...topics.map((topic) => attribute.topic(topic.toLowerCase().replaceAll(' ', '-'))),
        attribute.kind('article'),
        attribute.sources(1 + Math.min(9, covered)),
      ],
      coverage,
      coverageNames: [...new Set(coverage.map(() => otherOutlet(random).name))],
    };
    return {
      day: dayName(NEWEST - Math.floor(number / PER_DAY)),
      heat: 40 + random.below(60) + 20 * covered,
      read: () => story,
    };
  });
}
