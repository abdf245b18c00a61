import { eventReports } from '#src/components/coverage/event-reports.ts';
import type { PageSection } from '#src/components/story/section-links.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { continuationsOf } from '#src/evidence/continuations.ts';
import { t } from '#src/messages/messages.ts';

/** The sections that a story's page has, in their order. */
export function pageSections(story: Story): PageSection[] {
  const background = story.coverage.filter(({ tier }) => tier === 'background').length;
  const others = eventReports(story).length;
  const { earlier, later } = continuationsOf(story);
  const hasLine = earlier.length + later.length > 0 || story.line?.whole !== undefined;
  return [
    // The lead is one of the rows.
    ...(others > 0
      ? [{ fragment: 'coverage', name: t('story.coverage'), reports: others + 1 }]
      : []),
    ...(background > 0
      ? [{ fragment: 'background-reports', name: t('story.background'), reports: background }]
      : []),
    ...(hasLine ? [{ fragment: 'storyline', name: t('evidence.storyline') }] : []),
    { fragment: 'counted', name: t('evidence.howCounted') },
  ];
}
