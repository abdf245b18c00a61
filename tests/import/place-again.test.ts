import { expect, test } from 'vitest';
import type { ComparedReport } from '#src/import/events/event-report.ts';
import { groupReports } from '#src/import/events/group-reports.ts';

const HOUR_MS = 3_600_000;
const start = Date.parse('2024-03-06T08:00:00Z');
const rules = { windowHours: 72, isSplit: () => false };

const report = (hours: number, title: string, excerpt = ''): ComparedReport => ({
  id: title,
  title,
  excerpt,
  time: start + hours * HOUR_MS,
  domain: `${title.toLowerCase().replace(/[^a-z]/g, '')}.example`,
  quality: 50,
  language: 'en',
});

/** Texts on other things, so that the words of the story are rare. */
const others = Array.from({ length: 400 }, (_, at) => ({
  title: `Filler${at} speaks of matter${at} in town${at % 40}`,
  excerpt: `Nothing of note${at % 30} was said by people${at % 50} of the place${at % 20}.`,
}));

/** Alone it says too little beside any one of the others; beside what they share it says enough. */
const early = report(0, 'Crew of stranded Osprey tells of a night on the rocks');
const agreeing = [
  report(1, 'Skerra harbour closed as ferry Osprey runs aground', 'The ferry is on rocks.'),
  report(2, 'Osprey ferry runs aground at Skerra harbour', 'The harbour is closed.'),
  report(3, 'Harbour of Skerra closed: ferry Osprey on rocks', 'It ran aground at dawn.'),
];

test('a report that was alone joins a story that began after it', () => {
  const { led } = groupReports([early, ...agreeing], [], rules, { earlier: others });
  expect(led.map(({ related }) => related.length)).toEqual([3]);
});
