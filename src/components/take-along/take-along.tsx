import { type MouseEvent, use, useId } from 'react';
import { useHref } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { type CoverageForm, coverageForms } from '#src/url/coverage-files.ts';
import { storyPath } from '#src/url/paths.ts';
import { ReadingContext } from '../reading-context.ts';
import { saveFile } from './save-file.ts';
import { ShareStory } from './share-story.tsx';
import css from './take-along.module.css';

type TakeAlongProps = { readonly story: Story };

/**
 * Ways to export or share a story: its coverage as a file, its address, the system's share sheet.
 */
export function TakeAlong({ story }: TakeAlongProps) {
  const { timeZone } = use(ReadingContext);
  const title = useId();
  const path = storyPath(story.slug);
  const page = useHref(path);

  /**
   * The same file as beside the page, made on the device: it is there offline too, and for stories
   * that have no page of their own.
   */
  const take = (event: MouseEvent, { file, type, write }: CoverageForm): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const base = page.slice(0, -path.length);
    const addressOf = (slug: string): string =>
      new URL(base + storyPath(slug), location.origin).href;
    saveFile(`${story.slug}-${file}`, new Blob([write(story, { addressOf, timeZone })], { type }));
  };

  return (
    <section className={css['along']} aria-labelledby={title}>
      <h2 id={title} className={css['title']}>
        Take it along
      </h2>
      {story.reports > 0 || story.elsewhere !== undefined ? (
        <ul className={css['ways']}>
          {coverageForms.map((form) => (
            <li key={form.file}>
              <a
                href={page + form.file}
                type={form.type}
                download={`${story.slug}-${form.file}`}
                onClick={(event) => take(event, form)}
              >
                Coverage as {form.name}
              </a>{' '}
              <span className={css['note']}>{form.note}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <ShareStory title={story.title} path={path} />
    </section>
  );
}
