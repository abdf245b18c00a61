import { useId } from 'react';
import { t } from '#src/messages/messages.ts';
import { storyPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import css from './ways-on.module.css';

type KeptListProps = {
  readonly stories: readonly {
    readonly slug: string;
    readonly title: string;
    readonly lang?: string | undefined;
  }[];
};

/** Where a page cannot come: the stories that can be read here without a connection. */
export function KeptList({ stories }: KeptListProps) {
  const title = useId();
  return (
    <section aria-labelledby={title} className={css['kept']}>
      <h2 id={title}>{t('network.kept')}</h2>
      <p>{t('network.keptWhy')}</p>
      <ul className={css['ways']}>
        {stories.map(({ slug, title: headline, lang }) => (
          <li key={slug}>
            <Link to={storyPath(slug)}>
              <ForeignText of={{ lang }}>{headline}</ForeignText>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
