import { t } from '#src/messages/messages.ts';
import { archivePath } from '#src/url/paths.ts';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import css from './no-stories.module.css';

type NoStoriesProps = {
  /** Whether the archive has stories on any other day. */
  readonly others: boolean;
};

/** Shown instead of the stories of a day without any. */
export function NoStories({ others }: NoStoriesProps) {
  return (
    <p className={css['none']}>
      {others ? (
        <Message
          of="days.emptyDay"
          marks={{ a: (text) => <Link to={archivePath()}>{text}</Link> }}
        />
      ) : (
        t('days.emptyArchive')
      )}
    </p>
  );
}
