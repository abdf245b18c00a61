import { type MouseEvent, use } from 'react';
import { useHref } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { t } from '#src/messages/messages.ts';
import { type CoverageForm, coverageForms } from '#src/url/coverage-files.ts';
import { storyPath } from '#src/url/paths.ts';
import { CountedPart } from '../evidence/counted-part.tsx';
import { ReadingContext } from '../reading-context.ts';
import { saveFile } from './save-file.ts';
import css from './take-along.module.css';

type TakeAlongProps = { readonly story: Story };

/** A story's coverage as files. Nothing for a story that stands alone. */
export function TakeAlong({ story }: TakeAlongProps) {
  const { timeZone, exports, now } = use(ReadingContext);
  const path = storyPath(story.slug);
  const page = useHref(path);

  /** Made on the device: it is there offline too, and for stories without a page of their own. */
  const take = ({ file, type, write }: CoverageForm): void => {
    const base = page.slice(0, -path.length);
    const addressOf = (slug: string): string =>
      new URL(base + storyPath(slug), location.origin).href;
    saveFile(`${story.slug}-${file}`, new Blob([write(story, { addressOf, timeZone })], { type }));
  };

  /** In place of the same file beside the page. */
  const takeInstead = (event: MouseEvent, form: CoverageForm): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    take(form);
  };

  if (story.reports === 0 && story.elsewhere === undefined) return null;
  return (
    <div data-print="no" data-needs-script={exports ? undefined : ''}>
      <CountedPart
        title={t('story.export')}
        gist={coverageForms.map(({ name }) => name).join(' · ')}
        anchor="export"
      >
        {exports || now ? (
          <ul className={css['ways']}>
            {coverageForms.map((form) => (
              <li key={form.file}>
                {exports ? (
                  <a
                    href={page + form.file}
                    type={form.type}
                    download={`${story.slug}-${form.file}`}
                    onClick={(event) => takeInstead(event, form)}
                  >
                    {t('story.coverageAs', { form: form.name })}
                  </a>
                ) : (
                  <button className="as-link" type="button" onClick={() => take(form)}>
                    {t('story.coverageAs', { form: form.name })}
                  </button>
                )}{' '}
                <span className={css['note']}>{t(form.note)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </CountedPart>
    </div>
  );
}
