import { useQuery } from '@tanstack/react-query';
import { ImportedFeeds } from '#src/components/about/feeds/imported-feeds.tsx';
import { JoiningExplained } from '#src/components/about/feeds/joining-explained.tsx';
import { Section } from '#src/components/about/section.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { ImportedFeed } from '#src/content/feeds/imported-feed.ts';
import { t } from '#src/messages/messages.ts';
import { feedListQuery } from '#src/queries/about-queries.ts';
import { useApp } from '../app-context.ts';
import { Fault } from '../shell/fault.tsx';

type FeedsSectionProps = {
  /** The bundle's file of feeds. */
  readonly file: string;
  /** From a prerendered page. */
  readonly known: readonly ImportedFeed[] | undefined;
};

/** The feeds of a site that imports them, and how their reports become stories. */
export function FeedsSection({ file, known }: FeedsSectionProps) {
  const { data, error, refetch } = useQuery({
    ...feedListQuery(useApp().read, file),
    enabled: known === undefined,
  });
  const feeds = known ?? data?.feeds;
  return (
    <Section title={t('about.feeds')} anchor="feeds">
      <div>
        {feeds ? <ImportedFeeds feeds={feeds} /> : null}
        {!feeds && error ? <Fault error={error} onRetry={() => void refetch()} /> : null}
        {feeds || error ? null : <Loading />}
        <JoiningExplained />
      </div>
    </Section>
  );
}
