import { choices } from '#src/content/order/choices.ts';
import { t } from '#src/messages/messages.ts';
import type { DroppedPart, ValueFault } from '#src/url/params/dropped-part.ts';
import { filterDay } from './filter-names.ts';

const faults = {
  badTopic: 'feed.badTopic',
  badOutlet: 'feed.badOutlet',
  noSuchTopic: 'feed.noSuchTopic',
  noSuchOutlet: 'feed.noSuchOutlet',
  topicTwice: 'feed.topicTwice',
  outletTwice: 'feed.outletTwice',
  noDate: 'feed.noDate',
  noOrder: 'feed.noOrder',
  noGrouping: 'feed.noGrouping',
  secondValue: 'feed.secondValue',
  unknownOption: 'feed.unknownOption',
} as const satisfies Readonly<Record<ValueFault, string>>;

/** A sentence on a part of an address that a feed could not use. */
export function droppedWords(part: DroppedPart): string {
  switch (part.why) {
    case 'noValue':
      return t('feed.noValue', { text: part.text, filter: t(choices[part.of].title) });
    case 'daysReversed':
      return t('feed.daysReversed', { from: filterDay(part.from), to: filterDay(part.to) });
    case 'tooManyTopics':
      return t('feed.tooManyTopics', part);
    case 'tooManyOutlets':
      return t('feed.tooManyOutlets', part);
    case 'more':
      return t('feed.moreIgnored', part);
    default:
      return t(faults[part.why], part);
  }
}
