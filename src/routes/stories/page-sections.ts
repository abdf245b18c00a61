import { eventReports } from '#src/components/coverage/event-reports.ts';
import type { PageSection } from '#src/components/story/section-links.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { continuationsOf } from '#src/evidence/continuations.ts';

/** The sections that a story's page has, in their order. */
export function pageSections(story: Story): PageSection[] {
  const background = story.coverage.filter(({ tier }) => tier === 'background').length;
  const others = eventReports(story).length;
  const { earlier, later } = continuationsOf(story);
  const hasLine = earlier.length + later.length > 0 || story.line?.whole !== undefined;
  return [
    // The lead is one of the rows.
    ...(others > 0 ? [{ fragment: 'coverage', name: 'Coverage', reports: others + 1 }] : []),
    ...(background > 0
      ? [{ fragment: 'background-reports', name: 'Background', reports: background }]
      : []),
    ...(hasLine ? [{ fragment: 'storyline', name: 'Storyline' }] : []),
    { fragment: 'counted', name: 'How we counted this' },
  ];
}
