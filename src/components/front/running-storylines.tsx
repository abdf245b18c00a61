import type { StorylineEntry } from '#src/content/bundle/bundle.ts';
import { t } from '#src/messages/messages.ts';
import { storylinesPath } from '#src/url/paths.ts';
import { storylinePath } from '#src/url/storyline-paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import { FrontSection } from './front-section.tsx';
import css from './running-storylines.module.css';

type RunningStorylinesProps = { readonly storylines: readonly StorylineEntry[] };

/** Storylines that went on in the edition, each with its latest headline. */
export function RunningStorylines({ storylines }: RunningStorylinesProps) {
  const marks = useTextMarks();
  if (storylines.length === 0) return null;
  return (
    <FrontSection id="running" title={t('site.running')}>
      <ul className={css['lines']}>
        {storylines.map(({ id, name, lang, stories, latest }) => (
          <li key={id}>
            <p className={css['name']} {...marks({ lang })}>
              <Link to={storylinePath(id)}>{name}</Link>
            </p>
            <p className={css['latest']}>
              <Message
                of="site.runningLine"
                values={{ n: stories, latest: <ForeignText of={{ lang }}>{latest}</ForeignText> }}
              />
            </p>
          </li>
        ))}
      </ul>
      <p className={css['all']}>
        <Link to={storylinesPath()}>{t('site.allStorylines')}</Link>
      </p>
    </FrontSection>
  );
}
