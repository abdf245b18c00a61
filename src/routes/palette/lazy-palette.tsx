import { lazy, Suspense } from 'react';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import { Fault } from '../shell/fault.tsx';
import type { PaletteProps } from './palette.tsx';

const load = () => lazyPage(() => import('./palette.tsx'), partRooms.palette);

const ignore = (): void => undefined;

const Part = lazy(() =>
  load().then(
    ({ Palette }) => ({ default: Palette }),
    (error: unknown) => ({ default: () => <Fault error={error} onRetry={ignore} /> }),
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
