import { use } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { archivedCopy } from '#src/url/safe-link.ts';
import { LinkOut } from '../link-out.tsx';
import { ReadingContext } from '../reading-context.ts';
import css from './ways-out.module.css';

type WaysOutProps = {
  readonly story: Pick<Story, 'original' | 'amp' | 'time' | 'kind' | 'future'>;
};

/** In milliseconds: pages older than a year have often moved, so an archived copy is offered. */
const OLD = 365.25 * 24 * 60 * 60_000;

/**
 * Links to the original: the page itself, its lighter copy, and for old ones an archived copy from
 * near its day.
 */
export function WaysOut({ story: { original, amp, time, kind, future } }: WaysOutProps) {
  const { now } = use(ReadingContext);
  const old = now !== undefined && !future && now.getTime() - Date.parse(time) > OLD;
  if (!original && !amp)
    return <p className={css['none']}>The archive holds no link to the original.</p>;
  return (
    <ul className={css['ways']}>
      {original ? (
        <li>
          <LinkOut link={original} className={css['main']} showsHost>
            {kind === 'video' ? 'Watch' : 'Read'} at {original.host}
          </LinkOut>
        </li>
      ) : null}
      {amp ? (
        <li>
          <LinkOut link={amp} className={css['other']} showsHost={amp.host !== original?.host}>
            Lighter copy (AMP){amp.host === original?.host ? null : ` at ${amp.host}`}
          </LinkOut>
        </li>
      ) : null}
      {old && original ? (
        <li>
          <LinkOut link={archivedCopy(original.href, time)} className={css['other']} showsHost>
            Archived copy at web.archive.org
          </LinkOut>
        </li>
      ) : null}
    </ul>
  );
}
