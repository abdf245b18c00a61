import type { ReactNode } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import { isHostOf } from '#src/content/coverage/own-host.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { archivedCopy } from '#src/url/safe-link.ts';
import { LinkOut } from '../link-out.tsx';
import { ShareStory } from '../take-along/share-story.tsx';
import css from './story-actions.module.css';

type StoryActionsProps = {
  readonly story: Pick<
    Story,
    'slug' | 'title' | 'outlet' | 'original' | 'time' | 'kind' | 'future'
  >;
  /** Further ones, each in a list item. */
  readonly children?: ReactNode;
};

/** What a reader can do with a story: read the original or a copy of it, and share it. */
export function StoryActions({ story, children }: StoryActionsProps) {
  const { slug, title, outlet, original, time, kind, future } = story;
  return (
    <ul className={css['actions']}>
      <li>
        {original ? (
          <LinkOut link={original} className={css['main']} showsHost>
            {t(kind === 'video' ? 'story.watchAt' : 'story.readAt', {
              place: placeOf(original, outlet),
            })}
          </LinkOut>
        ) : (
          <span className={css['none']}>{t('story.noOriginal')}</span>
        )}
      </li>
      {original && !future ? (
        <li>
          <LinkOut link={archivedCopy(original.href, time)} className={css['other']} showsHost>
            {t('story.archivedCopy')}
          </LinkOut>
        </li>
      ) : null}
      <li>
        <ShareStory title={title} path={storyPath(slug)} />
      </li>
      {children}
    </ul>
  );
}

/** The outlet if the address is its own; else the host, where a reader would not expect it. */
function placeOf({ host }: NonNullable<Story['original']>, outlet: Story['outlet']): string {
  return isHostOf(outlet, host) ? outletWords(outlet) : host;
}
