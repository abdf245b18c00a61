import { t } from '#src/messages/messages.ts';
import type { MuteName } from '../list-here.ts';
import { MuteNames } from './mute-names.tsx';

/** Says in a card that it is shown although it is muted, and by which mutes. */
export function MutedWord({ by }: { readonly by: readonly MuteName[] }) {
  return (
    <>
      {' '}
      <span>
        {t('mine.mutedBy')} <MuteNames mutes={by} />
      </span>
    </>
  );
}
