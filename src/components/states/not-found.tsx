import { Link } from 'react-router';
import { feedPath, outletsPath, topicsPath } from '#src/url/paths.ts';
import { StatePage } from './state-page.tsx';
import css from './ways-on.module.css';

type NotFoundProps = {
  /** `story`: not the address of a story. `removed`: it was one. `page`: anything else. */
  readonly what: 'story' | 'removed' | 'page';
  /** The name in the address, if it is meaningful. */
  readonly name?: string;
};

const words = {
  story: {
    title: 'There is no such story here',
    happened:
      'No story of this site has this address. It may be mistyped, or it was never published.',
  },
  removed: {
    title: 'This article was taken down',
    happened: 'Its publisher withdrew it, so it is no longer shown here, and its text is not kept.',
  },
  page: {
    title: 'There is no such page here',
    happened: 'The address may be mistyped, or cut short where it was copied.',
  },
} as const;

/** A page for addresses that lead nowhere, with links that lead somewhere. */
export function NotFound({ what, name }: NotFoundProps) {
  const { title, happened } = words[what];
  return (
    <StatePage level={1} title={title}>
      <p>{happened}</p>
      {name ? (
        <p className={css['asked']}>
          You asked for <bdi>{name}</bdi>
        </p>
      ) : null}
      <ul className={css['ways']}>
        <li>
          <Link to={feedPath()}>All stories</Link>
        </li>
        <li>
          <Link to={topicsPath()}>Stories by topic</Link>
        </li>
        <li>
          <Link to={outletsPath()}>Stories by outlet</Link>
        </li>
      </ul>
    </StatePage>
  );
}
