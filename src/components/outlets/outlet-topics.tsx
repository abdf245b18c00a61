import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import type { OutletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { EvidencePart } from '../evidence/evidence-part.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { BarList } from '../plots/bar-list.tsx';
import { ScriptLink } from '../script-link.tsx';

type OutletTopicsProps = {
  readonly outlet: OutletEntry;
  readonly topics: OutletActivity['topics'];
};

/** The topics with most of an outlet's stories, each linked to those that it leads. */
export function OutletTopics({ outlet, topics }: OutletTopicsProps) {
  const leads = outlet.stories > 0;
  return (
    <EvidencePart title={t(leads ? 'lists.topics' : 'lists.topicsOfThese')}>
      <BarList
        caption={t(leads ? 'lists.topicsLed' : 'lists.topicsFollowed')}
        unit={t('lists.stories')}
        bars={topics.map((topic) => ({
          key: topic.slug,
          name: <TopicName key={topic.slug} outlet={outlet} topic={topic} />,
          count: topic.stories,
        }))}
      />
    </EvidencePart>
  );
}

function TopicName({
  outlet,
  topic,
}: {
  readonly outlet: OutletEntry;
  readonly topic: OutletActivity['topics'][number];
}) {
  const name = <ForeignText of={topic}>{topic.name}</ForeignText>;
  if (outlet.stories === 0) return name;
  const filter = { ...noFilter, outlets: [outlet.domain], topics: [topic.slug] };
  return <ScriptLink to={feedHref({ ...defaultFeed, filter })}>{name}</ScriptLink>;
}
