import { Fragment } from 'react';
import { useHref } from 'react-router';
import { feedForms } from '#src/url/feeds/feed-files.ts';

type FollowLinksProps = {
  /** Path of the list's page; its feeds are beside it. */
  readonly page: string;
};

/** The end of a sentence, with links to a list's feeds: `RSS, Atom or JSON Feed`. */
export function FollowLinks({ page }: FollowLinksProps) {
  const href = useHref(page).replace(/\/?$/, '/');
  return feedForms.map(({ file, type, name }, at) => (
    <Fragment key={file}>
      {['', ', ', ' or '][at]}
      <a href={href + file} type={type}>
        {name}
      </a>
    </Fragment>
  ));
}
