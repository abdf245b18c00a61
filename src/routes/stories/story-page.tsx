import { Background } from '#src/components/coverage/background/background.tsx';
import { Coverage } from '#src/components/coverage/coverage.tsx';
import { NewCoverage } from '#src/components/coverage/new-coverage.tsx';
import { OwnMuteHere } from '#src/components/device/own-mute-here.tsx';
import { Counted } from '#src/components/evidence/counted.tsx';
import { HeatReceipt } from '#src/components/evidence/heat-receipt.tsx';
import { OrderPart } from '#src/components/evidence/order/order-part.tsx';
import { IndependenceReceipt } from '#src/components/evidence/sources/independence-receipt.tsx';
import { SourceMixPart } from '#src/components/evidence/sources/source-mix.tsx';
import { StoryEvidence } from '#src/components/evidence/story-evidence.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { Notice } from '#src/components/states/notice.tsx';
import { SectionLinks } from '#src/components/story/section-links.tsx';
import { StoryBody } from '#src/components/story/story-body.tsx';
import { StoryHead } from '#src/components/story/story-head.tsx';
import { StoryNeighbours } from '#src/components/story/story-neighbours.tsx';
import { AlsoAbout } from '#src/components/storylines/also-about.tsx';
import { StoryLine } from '#src/components/storylines/story-line.tsx';
import { TakeAlong } from '#src/components/take-along/take-along.tsx';
import type { Story } from '#src/content/bundle/story-file.ts';
import { isDrawnAbove, publicationOrder } from '#src/evidence/publication-order.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment } from '#src/url/paths.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import { pageSections } from './page-sections.ts';
import { useCoverageSince } from './use-coverage-since.ts';
import { useFragment, useHash } from './use-fragment.ts';

type StoryPageProps = {
  readonly story: Story;
  /** The host did not answer: it is a copy that this device keeps. */
  readonly isCopy: boolean;
};

/**
 * A story: its lead, its evidence, its coverage and its neighbours (decision 083). The fragment of
 * the address may name a report to mark.
 */
export function StoryPage({ story, isCopy }: StoryPageProps) {
  const hash = useHash();
  const marked = [...story.coverage, ...(story.elsewhere ?? [])].find(
    ({ id }) => hash === `#${reportFragment(id)}`,
  )?.id;
  const since = useCoverageSince(story);
  usePageArrival(story.title);
  useFragment(marked !== undefined);

  return (
    <PageFrame>
      {isCopy ? <Notice>{t('faults.savedCopy')}</Notice> : null}
      <SectionLinks sections={pageSections(story)} />
      <StoryHead story={story} />
      <OwnMuteHere story={story} />
      <StoryBody
        evidence={<StoryEvidence story={story} />}
        isDrawn={isDrawnAbove(publicationOrder(story))}
      >
        <NewCoverage reports={since} />
        <Coverage story={story} marked={marked} />
        <Background story={story} marked={marked} />
      </StoryBody>
      <StoryLine story={story} />
      <AlsoAbout about={story.about} />
      <StoryNeighbours newer={story.newer} older={story.older} />
      <Counted>
        <IndependenceReceipt story={story} />
        <OrderPart story={story} />
        <SourceMixPart story={story} />
        <HeatReceipt story={story} />
        <TakeAlong story={story} />
      </Counted>
    </PageFrame>
  );
}
