import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { followingPath, mePath, offlinePath, savedPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './carry.module.css';

const pages: readonly (readonly [path: () => string, label: PlainKey])[] = [
  [savedPath, 'carry.saved'],
  [followingPath, 'carry.followedAndMuted'],
  [mePath, 'carry.visits'],
  [offlinePath, 'carry.workers'],
];

/** Links to the pages of what a device keeps. */
export function KeptPages() {
  return (
    <nav aria-label={t('carry.pages')}>
      <ul className={css['buttons']}>
        {pages.map(([path, label]) => (
          <li key={label}>
            <Link to={path()}>{t(label)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
