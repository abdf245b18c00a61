import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { lazyPage } from '../lazy-page.ts';
import { partRooms } from '../page-rooms.ts';
import { Fault } from '../shell/fault.tsx';
import type { PaletteProps } from './palette.tsx';

const load = () => lazyPage(() => import('./palette.tsx'), partRooms.palette);

const Part = lazy(() =>
  load().then(
    ({ Palette }) => ({ default: Palette }),
    (error: unknown) => ({
      default: ({ onClose }: PaletteProps) => <LostPalette error={error} onClose={onClose} />,
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

type LostPaletteProps = Pick<PaletteProps, 'onClose'> & { readonly error: unknown };

/** Lost code is not requested again in place: the button reloads the page. */
const ignore = (): void => undefined;

function LostPalette({ error, onClose }: LostPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose}>
      <Fault error={error} onRetry={ignore} />
    </dialog>
  );
}
