import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ArchiveEnd } from '#src/components/offline/archive-end.tsx';
import css from '#src/components/offline/archive-progress.module.css';
import { ArchiveProgressBar } from '#src/components/offline/archive-progress.tsx';
import { ArchiveSize } from '#src/components/offline/archive-size.tsx';
import { KeptNow } from '#src/components/offline/kept-now.tsx';
import { Button } from '#src/components/states/button.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import { t } from '#src/messages/messages.ts';
import { type ArchiveChoice, packsOf, sizeOf } from '#src/offline/archive/archive-parts.ts';
import { archiveListQuery } from '#src/queries/archive/archive-list-query.ts';
import { useApp } from '../app-context.ts';
import { useDeviceRoom } from './use-device-room.ts';
import { type DeviceArchive, useKeptArchive } from './use-kept-archive.ts';

type ArchiveControlsProps = {
  /** The list of the archive as the site has it now. */
  readonly file: string;
};

/** Loads, completes and removes the archive on this device. */
export function ArchiveControls({ file }: ArchiveControlsProps) {
  const { data: list } = useQuery(archiveListQuery(useApp().read, file));
  const { state, load, stop, remove } = useKeptArchive();
  const { device, kept, progress, end, damaged } = state;
  const room = useDeviceRoom(progress === undefined && kept);
  const [chosen, setChosen] = useState<ArchiveChoice>();
  if (device === 'absent') return <p>{t('offline.unsupported')}</p>;
  if (device === 'asked' || !list) return <Loading />;
  const choice = chosen ?? kept?.choice ?? 'all';
  const size = (of: ArchiveChoice) => {
    const { bytes, stories } = sizeOf(packsOf(list, of));
    return { bytes: bytes + list.restBytes, stories };
  };
  return (
    <div className={css['controls']}>
      {kept && !progress ? <KeptNow {...kept} used={room.used} isSafe={room.isSafe} /> : null}
      {progress ? (
        <ArchiveProgressBar {...progress} />
      ) : (
        <ArchiveSize
          all={size('all')}
          year={size('year')}
          choice={choice}
          onChoose={setChosen}
          free={room.free}
        />
      )}
      <div role="status">
        {end ? <ArchiveEnd kind={end} files={damaged} /> : null}
        {end === 'full' && choice === 'all' && size('year').stories < size('all').stories ? (
          <p>{t('offline.tryYear')}</p>
        ) : null}
      </div>
      <p className={css['buttons']}>
        {progress ? (
          <Button onPress={stop}>{t('offline.stop')}</Button>
        ) : (
          <Button onPress={() => void load(choice)}>{t(actOf(state, file, choice))}</Button>
        )}
        {kept && !progress ? (
          <button type="button" className={css['quiet']} onClick={() => void remove()}>
            {t('offline.remove')}
          </button>
        ) : null}
      </p>
    </div>
  );
}

/** What pressing the button does. */
function actOf({ kept }: DeviceArchive, file: string, choice: ArchiveChoice) {
  if (kept?.choice !== choice) return 'offline.keep';
  if (!kept.isWhole) return 'offline.goOn';
  return kept.manifest.files.archive === file ? 'offline.again' : 'offline.renew';
}
