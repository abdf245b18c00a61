import { expect, test } from 'vitest';
import { groupReports } from '#src/import/events/group-reports.ts';
import { readMorningItems, readOutlets } from '#tests/support/feeds/morning-table.ts';
import { parseOffset } from '#tests/support/feeds/write-time.ts';

const today = new Date('2024-03-06T08:00:00Z');
const items = new Map(readMorningItems().map((item) => [item.address, item]));
const outlets = new Map(readOutlets().map((outlet) => [outlet.key, outlet]));

const reports = [...items.values()].map(({ outlet, at, address, title, text = '' }) => ({
  id: address,
  title,
  excerpt: text,
  time: parseOffset(today, at).getTime(),
  domain: new URL(address).hostname.replace(/^(?:www|wire|newsroom)\./, ''),
  quality: 50,
  language: outlets.get(outlet)?.language,
}));

const { led } = groupReports(reports, [], { windowHours: 72, isSplit: () => false });
const eventOf = ({ id }: { readonly id: string }): string => items.get(id)?.event ?? id;

/**
 * A third of the morning was written to be mistaken for something else of it, so these bounds say
 * nothing of real feeds: they show when a change of the rule makes it worse.
 */
test('finds most events of the made-up morning, and falls for few near misses', () => {
  const merges = led.flatMap(({ lead, related }) =>
    related.map((report) => ({
      lead: lead.title,
      report: report.title,
      isRight: eventOf(report) === eventOf(lead),
    })),
  );
  const wrong = merges.filter(({ isRight }) => !isRight);
  expect(merges.length).toBeGreaterThan(100);
  expect(1 - wrong.length / merges.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.88);

  const stories = new Map(
    led.flatMap((story, at) => [story.lead, ...story.related].map(({ id }) => [id, at])),
  );
  const pairs = reports.flatMap((a, at) =>
    reports
      .slice(at + 1)
      .flatMap((b) => (eventOf(a) === eventOf(b) ? [[a.id, b.id] as const] : [])),
  );
  const found = pairs.filter(([a, b]) => stories.get(a) === stories.get(b));
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.8);
});

test('never joins the parts of a series of the made-up morning', () => {
  const series = led.filter(({ lead, related }) =>
    related.some(({ title, domain }) => title === lead.title && domain === lead.domain),
  );
  expect(series).toEqual([]);
});
