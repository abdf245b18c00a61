import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ArchiveEnd } from '#src/components/offline/archive-end.tsx';
import css from '#src/components/offline/archive-progress.module.css';
import { ArchiveProgressBar } from '#src/components/offline/archive-progress.tsx';
import { ArchiveSize } from '#src/components/offline/archive-size.tsx';
import { KeptNow } from '#src/components/offline/kept-now.tsx';
import { Button } from '#src/components/states/button.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import { QuietButton } from '#src/components/states/quiet-button.tsx';
import { t } from '#src/messages/messages.ts';
import { type ArchiveChoice, packsOf, sizeOf } from '#src/offline/archive/archive-parts.ts';
import type { KeptArchive } from '#src/offline/archive/kept-archive.ts';
import { archiveListQuery } from '#src/queries/archive/archive-list-query.ts';
import { freeRoom } from '#src/reading/store/browser-storage.ts';
import { useApp } from '../app-context.ts';
import { useBrowserStorage } from '../device/use-browser-storage.ts';
import { useKeptArchive } from './use-kept-archive.ts';

type ArchiveControlsProps = {
  /** The list of the archive as the site has it now. */
  readonly file: string;
};

/** Loads, completes and removes the archive on this device. */
export function ArchiveControls({ file }: ArchiveControlsProps) {
  const { data: list } = useQuery(archiveListQuery(useApp().read, file));
  const { device, kept, isRunning, progress, end, damaged, load, stop, remove } = useKeptArchive();
  const storage = useBrowserStorage(isRunning ? undefined : kept) ?? {};
  const [chosen, setChosen] = useState<ArchiveChoice>();
  if (isRunning)
    return (
      <div className={css['controls']}>
        {progress ? <ArchiveProgressBar {...progress} /> : <Loading />}
        <p className={css['buttons']}>
          <Button onPress={stop}>{t('offline.stop')}</Button>
        </p>
      </div>
    );
  if (device === 'absent') return <p>{t('offline.unsupported')}</p>;
  if (device === 'asked' || !list) return <Loading />;
  const choice = chosen ?? kept?.choice ?? 'all';
  const size = (of: ArchiveChoice) => {
    const { bytes, stories } = sizeOf(packsOf(list, of));
    return { bytes: bytes + list.restBytes, stories };
  };
  const [all, year] = [size('all'), size('year')];
  return (
    <div className={css['controls']}>
      <div role="status" className={css['controls']}>
        {kept ? <KeptNow {...kept} {...storage} /> : null}
        {end ? <ArchiveEnd kind={end} files={damaged} /> : null}
        {end === 'full' && choice === 'all' && year.stories < all.stories ? (
          <p>{t('offline.tryYear')}</p>
        ) : null}
      </div>
      <ArchiveSize
        all={all}
        year={year}
        choice={choice}
        onChoose={setChosen}
        free={freeRoom(storage)}
      />
      <p className={css['buttons']}>
        <Button onPress={() => load(choice)}>{t(actOf(kept, file, choice))}</Button>
        {kept ? (
          <QuietButton onPress={() => void remove()}>{t('offline.remove')}</QuietButton>
        ) : null}
      </p>
    </div>
  );
}

/** What pressing the button does. */
function actOf(kept: KeptArchive | undefined, file: string, choice: ArchiveChoice) {
  if (kept?.choice !== choice) return 'offline.keep';
  if (!kept.isWhole) return 'offline.goOn';
  return kept.manifest.files.archive === file ? 'offline.again' : 'offline.renew';
}
