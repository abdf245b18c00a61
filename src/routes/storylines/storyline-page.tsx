import { HiddenHere } from '#src/components/device/hidden-here.tsx';
import { FollowHere } from '#src/components/following/follow-here.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { Message } from '#src/components/message.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import { MonthsPicture } from '#src/components/storylines/months-picture.tsx';
import { Timeline } from '#src/components/storylines/timeline.tsx';
import type { Storyline } from '#src/content/bundle/storyline-file.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { lineMonths } from '#src/evidence/over-time/storyline-months.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { evidencePath } from '#src/url/fragments.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { usePageArrival } from '../shell/page-arrival.ts';

/** The head of a storyline's page. */
export const storylineHead = (storyline: Storyline): PageHead => ({
  title: storyline.name,
  description: t('storylines.lineDescription', {
    ...extentOf(storyline),
    titles: storyline.stories.map(({ title }) => title).join(' · '),
  }),
  path: storylinePath(storyline.id),
  trail: [{ name: t('storylines.storylines'), path: storylinesPath() }],
  about: { kind: 'page' },
});

/** How far a storyline reaches, as values of a message. */
function extentOf({ stories }: Storyline) {
  const [from = '', to = ''] = [stories[0]?.day, stories.at(-1)?.day].map((day) =>
    dateWords(day ?? '', 'UTC'),
  );
  return { n: stories.length, from, to };
}

export function StorylinePage({ storyline }: { readonly storyline: Storyline }) {
  const { name, stories } = storyline;
  const months = lineMonths(stories);
  const extent = extentOf(storyline);
  const [first, last] = [stories[0]?.day, stories.at(-1)?.day];
  usePageArrival(name);
  return (
    <PageFrame>
      <PageHeading
        note={
          <Message
            of="storylines.lineNote"
            values={{
              ...extent,
              from: <time dateTime={first}>{extent.from}</time>,
              to: <time dateTime={last}>{extent.to}</time>,
            }}
            marks={{
              h: (text) => <Link to={evidencePath('storylines')}>{text}</Link>,
              a: (text) => <Link to={storylinesPath()}>{text}</Link>,
            }}
          />
        }
      >
        <ForeignText of={storyline}>{name}</ForeignText>
      </PageHeading>
      <FollowHere thing={{ of: 'storyline', key: storyline.id, name, lang: storyline.lang }} />
      <MonthsPicture months={months} />
      <HiddenHere stories={stories} />
      <Timeline
        months={months}
        hub={stories.length > 2 ? stories.find(({ hub }) => hub) : undefined}
      />
    </PageFrame>
  );
}
