import { Fragment, type ReactNode } from 'react';
import type { SameEventStory, Story } from '#src/content/bundle/story-file.ts';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { WordHere } from '../device/card-part.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import css from './same-event.module.css';

/**
 * Other stories of a story's event: first the one of most heat, if that is another, then the rest.
 * Nothing if there are none.
 */
export function SameEventLine({
  story: { sameEvent = [] },
}: {
  readonly story: Pick<Story, 'sameEvent'>;
}) {
  const main = sameEvent.filter(({ leads }) => leads);
  const others = sameEvent.filter(({ leads }) => !leads);
  return (
    <>
      <StoryLinks of="evidence.mainStory" stories={main} />
      <StoryLinks of="evidence.alsoOnThis" stories={others} />
    </>
  );
}

type StoryLinksProps = {
  readonly of: 'evidence.mainStory' | 'evidence.alsoOnThis';
  readonly stories: readonly SameEventStory[];
};

function StoryLinks({ of, stories }: StoryLinksProps) {
  if (stories.length === 0) return null;
  const links = stories.map((story, at) => (
    <Fragment key={story.slug}>
      {at === 0 ? null : t('evidence.listMark')}
      <StoryTitle story={story} />
    </Fragment>
  ));
  return (
    <p className={css['line']}>
      <Message of={of} values={{ stories: links }} />
    </p>
  );
}

function StoryTitle({ story }: { readonly story: SameEventStory }) {
  const { slug, title, heat } = story;
  const link: ReactNode = (
    <>
      <Link to={storyPath(slug)}>
        <ForeignText of={story}>{title}</ForeignText>
      </Link>
      <WordHere card={story} />
    </>
  );
  if (heat === undefined) return link;
  return (
    <Message
      of="evidence.storyWithHeat"
      values={{ title: link, heat }}
      marks={{ h: (text) => <span className={css['heat']}>{text}</span> }}
    />
  );
}
