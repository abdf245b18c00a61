import type { ReactNode } from 'react';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { Message } from '#src/components/message.tsx';
import { outletTitle } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import type { StoryList } from '#src/story-list/story-list.ts';
import type { LoadedPage } from './page-cards.ts';

/** A list that has further pages. */
export type PagedList = Exclude<StoryList, { of: 'day' }>;

type ListFacts = Pick<LoadedPage['facts'], 'topics' | 'outlet'>;

/** The name of a list as plain text, for titles. */
export function listName(list: PagedList, { topics, outlet }: ListFacts): string {
  if (list.of === 'topic') return topics?.find(({ slug }) => slug === list.slug)?.name ?? list.slug;
  if (list.of === 'feed') return t('lists.allStories');
  const name = outlet ? outletTitle(outlet) : list.domain;
  return list.of === 'appearances' ? t('lists.otherCoverageBy', { outlet: name }) : name;
}

type ListNameProps = { readonly list: PagedList; readonly facts: ListFacts };

/** The name of a list, with the language of what is the archive's in it. */
export function ListName({ list, facts }: ListNameProps): ReactNode {
  const { topics, outlet = {} } = facts;
  if (list.of === 'feed') return listName(list, facts);
  if (list.of === 'topic') {
    const topic = topics?.find(({ slug }) => slug === list.slug) ?? {};
    return <ForeignText of={topic}>{listName(list, facts)}</ForeignText>;
  }
  const name = <ForeignText of={outlet}>{listName({ ...list, of: 'outlet' }, facts)}</ForeignText>;
  return list.of === 'outlet' ? (
    name
  ) : (
    <Message of="lists.otherCoverageBy" values={{ outlet: name }} />
  );
}
