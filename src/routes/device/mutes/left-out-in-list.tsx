import type { ComponentProps } from 'react';
import { LeftOutStories } from '#src/components/device/left-out-stories.tsx';
import { showMuted } from '#src/reading/mutes/shown-muted.ts';

/** What a list leaves out. Its muted stories are shown by the list and by their cards. */
export function LeftOut({ counts, onShow }: ComponentProps<typeof LeftOutStories>) {
  return (
    <LeftOutStories
      counts={counts}
      onShow={(reason) => {
        if (reason === 'muted') showMuted(location.pathname);
        onShow(reason);
      }}
    />
  );
}
