import { type ComponentType, lazy } from 'react';
import { Fault } from '../shell/fault.tsx';

type ClosedProps = { readonly onClose: () => void };

/** Lost code is not requested again in place: the button reloads the page. */
const ignore = (): void => undefined;

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** A dialog whose code loads when it is first opened; if that does not arrive, a dialog says so. */
export const lazyDialog = <Props extends ClosedProps>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    load().then(
      (Dialog) => ({ default: Dialog }),
      (error: unknown) => ({
        default: ({ onClose }: Props) => (
          <dialog ref={show} onClose={onClose}>
            <Fault error={error} onRetry={ignore} />
          </dialog>
        ),
      }),
    ),
  );
