import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import { Elsewhere } from '#src/components/coverage/elsewhere.tsx';
import { NewCoverage } from '#src/components/coverage/new-coverage.tsx';
import { HeadlineBoard } from '#src/components/evidence/headline-board.tsx';
import { HeatReceipt } from '#src/components/evidence/heat-receipt.tsx';
import { OrderOfPublication } from '#src/components/evidence/order/order-of-publication.tsx';
import { Origin } from '#src/components/evidence/order/origin.tsx';
import { SameEventLine } from '#src/components/evidence/same-event.tsx';
import { IndependenceReceipt } from '#src/components/evidence/sources/independence-receipt.tsx';
import { SourceMixPart } from '#src/components/evidence/sources/source-mix.tsx';
import { SourcesLine } from '#src/components/evidence/sources/sources-line.tsx';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { StoryHead } from '#src/components/story/story-head.tsx';
import { StoryNeighbours } from '#src/components/story/story-neighbours.tsx';
import { AlsoAbout } from '#src/components/storylines/also-about.tsx';
import { StoryLine } from '#src/components/storylines/story-line.tsx';
import { TakeAlong } from '#src/components/take-along/take-along.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { useCoverageSince } from '#src/reading/use-coverage-since.ts';
import { reportFragment } from '#src/url/paths.ts';
import { usePageArrival } from '../shell/page-arrival.ts';

/**
 * A story: its lead, its coverage, and its neighbours. The fragment of the address may name a
 * report to mark.
 */
export function StoryPage({ story }: { readonly story: Story }) {
  const { hash, key } = useLocation();
  const marked = [...story.coverage, ...(story.elsewhere ?? [])].find(
    ({ id }) => hash === `#${reportFragment(id)}`,
  )?.id;
  const since = useCoverageSince(story);
  usePageArrival(story.title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to the report that is marked already is followed again.
  useEffect(() => {
    if (marked === undefined) return;
    const report = document.getElementById(reportFragment(marked));
    report?.scrollIntoView({ block: 'center' });
    // Moves the focus there, as the browser does when it follows a fragment itself.
    report?.focus({ preventScroll: true });
  }, [marked, key]);

  return (
    <PageFrame>
      <StoryHead story={story}>
        <Origin story={story} />
        <SourcesLine story={story} />
        <SameEventLine story={story} />
      </StoryHead>
      <StoryEvidence>
        <OrderOfPublication story={story} />
        <IndependenceReceipt story={story} />
        <SourceMixPart story={story} />
        <HeatReceipt story={story} />
      </StoryEvidence>
      <StoryLine story={story} />
      <HeadlineBoard story={story} />
      <NewCoverage reports={since} />
      <Coverage lead={story} reports={story.coverage} marked={marked} />
      <Elsewhere story={story} marked={marked} />
      <AlsoAbout about={story.about} />
      <TakeAlong story={story} />
      <StoryNeighbours newer={story.newer} older={story.older} />
    </PageFrame>
  );
}
