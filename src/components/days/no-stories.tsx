import { Link } from 'react-router';
import { archivePath } from '#src/url/paths.ts';
import css from './no-stories.module.css';

type NoStoriesProps = {
  /** Whether the archive has stories on any other day. */
  readonly others: boolean;
};

/** Shown instead of the stories of a day without any. */
export function NoStories({ others }: NoStoriesProps) {
  return (
    <p className={css['none']}>
      No story of this site was published on this day.{' '}
      {others ? (
        <>
          Above are the nearest days that have some; <Link to={archivePath()}>the archive</Link>{' '}
          shows all of them.
        </>
      ) : (
        'Neither was there any on another day yet.'
      )}
    </p>
  );
}
