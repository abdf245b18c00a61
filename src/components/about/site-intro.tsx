import { aboutPath } from '#src/url/paths.ts';
import { termPath } from '#src/url/term-fragments.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import type { Marked } from '../use-text-marks.ts';
import css from './prose.module.css';

/** Fragment of the list of all files on this page. */
export const FILES_FRAGMENT = 'files';

/** What the site is, where its articles come from, and how it can be checked. */
export function SiteIntro({ site }: { readonly site: Marked & { readonly title: string } }) {
  return (
    <div className={css['prose']}>
      <p>
        <Message
          of="about.whatItIs"
          values={{ site: <ForeignText of={site}>{site.title}</ForeignText> }}
          marks={{ a: (text) => <Link to={termPath('independentSource')}>{text}</Link> }}
        />
      </p>
      <p>
        <Message of="about.whereFrom" />
      </p>
      <p>
        <Message
          of="about.howToCheck"
          marks={{ a: (text) => <Link to={`${aboutPath()}#${FILES_FRAGMENT}`}>{text}</Link> }}
        />
      </p>
    </div>
  );
}
