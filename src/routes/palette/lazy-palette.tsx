import { lazy, Suspense } from 'react';
import { LostDialog } from '../commands/lost-dialog.tsx';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import type { PaletteProps } from './palette.tsx';

const load = () => lazyPage(() => import('./palette.tsx'), partRooms.palette);

const Part = lazy(() =>
  load().then(
    ({ Palette }) => ({ default: Palette }),
    (error: unknown) => ({
      default: ({ onClose }: PaletteProps) => <LostDialog error={error} onClose={onClose} />,
    }),
  ),
);

/** The palette while it is open; its code loads when it is first opened. */
export function LazyPalette(props: PaletteProps) {
  return (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
