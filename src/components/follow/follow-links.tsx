import { Fragment } from 'react';
import { useHref } from 'react-router';
import { language } from '#src/messages/messages.ts';
import { feedFormsAt } from '#src/url/feeds/feed-files.ts';

type FollowLinksProps = {
  /** Path of the list's page; its feeds are beside it. */
  readonly page: string;
};

/**
 * Links to a list's feeds by their names, which are the same in all languages. They are isolated,
 * or names beside each other change places in a line from right to left.
 */
export function FollowLinks({ page }: FollowLinksProps) {
  const href = useHref(page).replace(/\/?$/, '/');
  return feedFormsAt(page).map(({ file, type, name }, at) => (
    <Fragment key={file}>
      {at > 0 && language().comma}
      <a href={href + file} type={type}>
        <bdi>{name}</bdi>
      </a>
    </Fragment>
  ));
}
