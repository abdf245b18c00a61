import type { ComparedReport } from '#src/import/events/event-report.ts';
import { randomOf } from '../made/random.ts';
import { headline, nameOf, sentence } from '../made/words.ts';

const HOUR_MS = 3_600_000;
const WINDOW_HOURS = 72;
const OUTLETS = 2000;
/** An event has four reports on average: a few have very many. */
const REPORTS_PER_EVENT = 4;

/** So many made reports of three days, with natural word frequencies. */
export function madeReports(count: number): readonly ComparedReport[] {
  const random = randomOf(103, count);
  const start = Date.UTC(2024, 2, 4);
  return Array.from({ length: count }, (_, at): ComparedReport => {
    const event = random.skewed(count / REPORTS_PER_EVENT);
    const names = [nameOf(event * 2), nameOf(event * 2 + 1)];
    const hour = ((event * 7919) % WINDOW_HOURS) * 0.8 + random() * WINDOW_HOURS * 0.2;
    return {
      id: `${at}`,
      title: headline(random, 60, names),
      excerpt: `${names.join(' ')} ${sentence(random, 180)}`,
      time: start + Math.round(hour * HOUR_MS),
      domain: `outlet-${random.below(OUTLETS)}.example`,
      quality: 40 + random.below(60),
      language: 'en',
    };
  });
}
