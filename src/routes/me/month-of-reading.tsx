import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DietPlots } from '#src/components/diet/diet-plots.tsx';
import { OwnSection } from '#src/components/diet/own-section.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { Link } from '#src/components/page-link.tsx';
import { Sentences } from '#src/components/sentences.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { monthTitle } from '#src/content/words/date-titles.ts';
import { type Diet, dietOfMonth } from '#src/evidence/diet/diet-of-month.ts';
import type { Opening } from '#src/evidence/diet/story-opening.ts';
import { t } from '#src/messages/messages.ts';
import { outletPath, topicPath } from '#src/url/paths.ts';
import { useApp } from '../app-context.ts';
import { Fault } from '../shell/fault.tsx';
import { type ReadArchive, readArchiveQuery } from './diet-archive-query.ts';
import { HotStories } from './hot-stories.tsx';

type MonthOfReadingProps = {
  readonly manifest: Manifest;
  /** `2021-12` */
  readonly month: string;
  /** Of all months, in the order of time. */
  readonly openings: readonly Opening[];
};

/** What was opened in a month, beside what the archive has. */
export function MonthOfReading({ manifest, month, openings }: MonthOfReadingProps) {
  const { data: archive, error, refetch } = useQuery(readArchiveQuery(useApp(), manifest));
  const diet = useMemo(
    () => archive && dietOfMonth(openings, month, archive),
    [archive, openings, month],
  );
  if (error) return <Fault error={error} what="stories" onRetry={() => void refetch()} />;
  if (!(archive && diet)) return <Loading />;
  const { offered } = diet;
  return (
    <>
      <OwnSection title={monthTitle(month)}>
        {diet.stories === 0 ? (
          <p>{t('me.noneIn')}</p>
        ) : (
          <>
            <p>
              <Sentences>
                {t('me.opened', { n: diet.stories, times: diet.openings })}
                {t(offered.from === 'month' ? 'me.offeredIn' : 'me.offeredAll', {
                  n: offered.numbers.length,
                })}
              </Sentences>
            </p>
            <Plots diet={diet} archive={archive} openings={openings} />
          </>
        )}
      </OwnSection>
      <OwnSection title={t('me.hot')}>
        <HotStories archive={archive} offered={offered} openings={openings} />
      </OwnSection>
    </>
  );
}

type PlotsProps = {
  readonly diet: Diet;
  readonly archive: ReadArchive;
  readonly openings: readonly Opening[];
};

/**
 * The plots, with names as the archive has them or, of what it has no more, as they were opened.
 */
function Plots({ diet, archive, openings }: PlotsProps) {
  const outlets = useMemo(
    () => new Map(archive.outlets.map((outlet) => [outlet.domain, outlet])),
    [archive],
  );
  const topics = useMemo(
    () => new Map(archive.topics.map((topic) => [topic.slug, topic])),
    [archive],
  );
  const before = useMemo(() => namesOf(openings), [openings]);
  return (
    <DietPlots
      diet={diet}
      outletOf={(domain) => {
        const outlet = outlets.get(domain);
        if (!outlet) return <bdi>{before.outlets.get(domain) ?? domain}</bdi>;
        return (
          <Link to={outletPath(domain)}>
            <ForeignText of={outlet}>{outlet.name}</ForeignText>
          </Link>
        );
      }}
      topicOf={(slug) => {
        const topic = topics.get(slug);
        if (!topic) return <bdi>{before.topics.get(slug) ?? slug}</bdi>;
        return (
          <Link to={topicPath(slug)}>
            <ForeignText of={topic}>{topic.name}</ForeignText>
          </Link>
        );
      }}
    />
  );
}

const namesOf = (openings: readonly Opening[]) => ({
  outlets: new Map(openings.map(({ outlet }) => [outlet.domain, outlet.name])),
  topics: new Map(openings.flatMap((each) => each.topics.map(({ slug, name }) => [slug, name]))),
});
