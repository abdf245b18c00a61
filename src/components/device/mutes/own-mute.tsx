import { use } from 'react';
import { t } from '#src/messages/messages.ts';
import { followingPath } from '#src/url/paths.ts';
import { Link } from '../../page-link.tsx';
import { CardPartsContext, type StoryInList } from '../card-parts.ts';
import css from '../left-out-lines.module.css';
import { MuteNames } from './mute-names.tsx';

/** On a story's own page, which always shows it: that lists do not, and why. */
export function OwnMute({ story }: { readonly story: StoryInList }) {
  const by = use(CardPartsContext)?.mutedBy(story) ?? [];
  if (by.length === 0) return null;
  return (
    <p className={css['own']} data-print="no">
      {t('mine.mutedBy')} <MuteNames mutes={by} />{' '}
      <Link to={`${followingPath()}#muted`}>{t('mine.manageMutes')}</Link>
    </p>
  );
}
