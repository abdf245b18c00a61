import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { type FeedQuery, noFilter } from '#src/content/order/filter.ts';
import { defaultFeed, groupsByDay } from '#src/content/order/order.ts';
import type { Sort } from '#src/content/order/orders.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { frontPath, topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { useHasScript } from '../reading-context.ts';
import { aheadOfStrip } from './strip-topics.ts';
import css from './topic-strip.module.css';

type TopicStripProps = {
  /** In the order to show; `stripTopics` selects them. */
  readonly topics: readonly TopicEntry[];
  /** The page's own query, if it is a feed. */
  readonly query: FeedQuery | undefined;
};

const inOrder = (sort: Sort): string =>
  feedHref({ filter: noFilter, sort, byDay: groupsByDay(sort) });

/**
 * The ways into the stories in one line, which on narrow screens scrolls by itself. A topic sets
 * the feed's topic and keeps its other filters. Without scripts it leads to the topic's page, which
 * is made ahead; there are fewer topics then (`aheadOfStrip`).
 */
export function TopicStrip({ topics, query }: TopicStripProps) {
  const { pathname } = useLocation();
  const hasScript = useHasScript();
  const { filter, ...order } = query ?? defaultFeed;
  const here = query ? feedHref(query) : pathname;
  const hrefOf = (slug: string): string =>
    feedHref({
      ...order,
      filter: {
        ...filter,
        topics: [slug],
        notTopics: filter.notTopics.filter((other) => other !== slug),
      },
    });
  const isCurrent = (slug: string): boolean =>
    filter.topics.includes(slug) || pathname.startsWith(topicPath(slug));
  // What is added later is at the end, so that nothing moves.
  const shown = hasScript ? topics : aheadOfStrip(topics, isCurrent);
  const strip = useRef<HTMLElement>(null);
  // Each page begins the strip where it is: at its own topic, else at the front.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is what moves it.
  useEffect(() => {
    const box = strip.current?.getBoundingClientRect();
    const current = strip.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const off = box && current ? current.left - box.left + (current.width - box.width) / 2 : 0;
    strip.current?.scrollTo({
      left: current ? strip.current.scrollLeft + off : 0,
      behavior: 'instant',
    });
  }, [here]);
  return (
    <nav ref={strip} className={css['strip']} aria-label={t('site.sections')}>
      <ul className={css['list']}>
        {ways.map(([href, label]) => (
          <li key={href} data-needs-script={href.includes('?') ? '' : undefined}>
            <Link to={href} aria-current={href === here ? 'page' : undefined}>
              {t(label)}
            </Link>
          </li>
        ))}
        {shown.map(({ slug, name, shortname, lang }) => (
          <li key={slug}>
            <Link
              to={hasScript ? hrefOf(slug) : topicPath(slug)}
              aria-current={isCurrent(slug) ? 'true' : undefined}
            >
              <ForeignText of={{ lang }} alone>
                {shortname ?? name}
              </ForeignText>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const ways = [
  [frontPath(), 'site.frontPage'],
  [inOrder('latest'), 'site.latest'],
  [inOrder('outlets'), 'site.mostOutlets'],
] as const;
