import { useRevalidator } from 'react-router';
import { RankingExample } from '#src/components/about/ranking-example.tsx';
import { HALF_LIFE_HOURS } from '#src/content/order-stories.ts';
import type { RankedStory } from '#src/content/ranked-front.ts';
import type { LoadError } from '#src/queries/load-error.ts';
import { Fault } from './shell/fault.tsx';

/** The front page as an example of the ranking; when it could not be had, that is said, and the rest of the page stands. */
export function FrontRanking({ front }: { readonly front: readonly RankedStory[] | LoadError }) {
  const { revalidate } = useRevalidator();
  if (!(front instanceof Error)) return <RankingExample stories={front} halfLifeHours={HALF_LIFE_HOURS} />;
  return <Fault error={front} what="the front page" onRetry={() => void revalidate()} />;
}
