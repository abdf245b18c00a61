import { useQuery } from '@tanstack/react-query';
import { RankingExample } from '#src/components/about/rules/ranking-example.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { RankedStory } from '#src/story-list/about/ranked-front.ts';
import { useApp } from '../app-context.ts';
import { frontRankingQuery } from '../secondary-queries.ts';
import { Fault } from '../shell/fault.tsx';

type FrontRankingProps = {
  readonly manifest: Manifest;
  /** From a prerendered page. */
  readonly known: readonly RankedStory[] | undefined;
};

/**
 * The front page as an example of the ranking; if it cannot be loaded, this says so, and the rest
 * of the page stays.
 */
export function FrontRanking({ manifest, known }: FrontRankingProps) {
  const { data, error, refetch } = useQuery({
    ...frontRankingQuery(useApp(), manifest),
    enabled: known === undefined,
  });
  const stories = known ?? data;
  if (stories) return <RankingExample stories={stories} />;
  return error ? <Fault error={error} onRetry={() => void refetch()} /> : <Loading />;
}
