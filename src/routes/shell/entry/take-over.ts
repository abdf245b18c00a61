import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { CardBoundary } from '../../feed/list/card-boundary.tsx';
import { leaveStanding } from './standing-page.ts';

type TakingOver = Required<Pick<RootOptions, 'onRecoverableError'>> & {
  /** Whether the page that stands was made from the data that the app has. */
  readonly same: boolean;
};

/**
 * Gives the page that stands in `root` to the app: as it is when it was made from the data that the
 * app has (`same`), else the app's own takes its place at once. Where that fails before the app
 * answers, the page comes back as it was and is left to be read.
 */
export function takeOver(
  root: HTMLElement,
  app: ReactNode,
  { same, onRecoverableError }: TakingOver,
): void {
  const standing = [...root.childNodes];
  let given = false;
  const giveBack = (): void => {
    if (given || 'opened' in document.documentElement.dataset) return;
    given = true;
    // React is still at work when it tells of an error.
    queueMicrotask(() => {
      react.unmount();
      root.replaceChildren(...standing);
      leaveStanding();
    });
  };
  const options: RootOptions = {
    onRecoverableError,
    onCaughtError: (error, { errorBoundary }) => {
      reportError(error);
      // A card that cannot be shown says so in its place, and the rest of the page answers.
      if (!(errorBoundary instanceof CardBoundary)) giveBack();
    },
    onUncaughtError: (error) => {
      reportError(error);
      giveBack();
    },
  };
  const react = same ? hydrateRoot(root, app, options) : createRoot(root, options);
  if (!same) react.render(app);
}
