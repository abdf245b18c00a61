import { Fault } from '../shell/fault.tsx';

type LostDialogProps = { readonly error: unknown; readonly onClose: () => void };

/** Lost code is not requested again in place: the button reloads the page. */
const ignore = (): void => undefined;

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** In the place of a dialog whose code did not arrive: says so. */
export function LostDialog({ error, onClose }: LostDialogProps) {
  return (
    <dialog ref={show} onClose={onClose}>
      <Fault error={error} onRetry={ignore} />
    </dialog>
  );
}
