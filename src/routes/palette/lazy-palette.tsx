import { Suspense } from 'react';
import { lazyDialog } from '../commands/lazy-dialog.tsx';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import type { PaletteProps } from './palette.tsx';

const Part = lazyDialog<PaletteProps>(() =>
  lazyPage(() => import('./palette.tsx'), partRooms.palette).then(({ Palette }) => Palette),
);

/** The palette while it is open; its code loads when it is first opened. */
export function LazyPalette(props: PaletteProps) {
  return (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
