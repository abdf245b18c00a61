import type { ReactNode } from 'react';
import { daySpanWords } from '#src/content/words/edition-words.ts';
import { t } from '#src/messages/messages.ts';
import { feedPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import { Sentences } from '../sentences.tsx';
import css from './edition-end.module.css';

type EditionEndProps = {
  readonly edition: { readonly from: string; readonly to: string; readonly stories: number };
  /** Stories of the edition that the page names. */
  readonly named: number;
  /** What the device adds. */
  readonly children: ReactNode;
};

/** Says that the edition ends here, and leads on. */
export function EditionEnd({ edition: { from, to, stories }, named, children }: EditionEndProps) {
  const days = daySpanWords(from, to);
  return (
    <p className={css['end']}>
      <Sentences>
        {named < stories
          ? t('site.editionPart', { named, n: stories, days })
          : t('site.editionEnd', { days })}
        <Link to={feedPath()}>{t('site.allStories')}</Link>
        {children}
      </Sentences>
    </p>
  );
}
