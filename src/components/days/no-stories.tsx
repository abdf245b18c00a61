import { Link } from 'react-router';
import { archivePath } from '#src/url/paths.ts';
import css from './no-stories.module.css';

type NoStoriesProps = {
  /** Whether the archive has any other day to go to. */
  readonly others: boolean;
};

/** In place of the stories of a day that has none. */
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
