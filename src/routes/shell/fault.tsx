import { useState } from 'react';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import type { ErrorKind } from '#src/components/states/error-words.ts';
import type { Thing } from '#src/components/states/things.ts';
import { LoadError } from '#src/queries/fetching/load-error.ts';
import { ChunkError } from '../lazy-page.ts';
import { siteFault } from './site-fault.ts';

type FaultProps = {
  /** Whatever a loader, a lazy page or a component threw. */
  readonly error: unknown;
  /** Default: a part of the page. */
  readonly what?: Thing;
  /** Fetches again what can be fetched in place. */
  readonly onRetry: () => void;
  /** 1 if it replaces the whole page. */
  readonly level?: 1 | 2;
};

/**
 * Says what went wrong, with the right remedy. Reloads only if the site answers, so that what is on
 * the screen stays.
 */
export function Fault({ error, what = 'part', onRetry, level = 2 }: FaultProps) {
  const [unreached, setUnreached] = useState<{
    readonly since: unknown;
    readonly kind: ErrorKind;
  }>();
  const reload = async (): Promise<void> => {
    const kind = await siteFault();
    if (kind) setUnreached({ since: error, kind });
    else location.reload();
  };
  const held = unreached?.since === error ? unreached : undefined;
  return (
    <ErrorPanel
      level={level}
      kind={held?.kind ?? kindOf(error)}
      what={what}
      onRetry={held || error instanceof ChunkError ? () => void reload() : onRetry}
      onReload={() => void reload()}
    />
  );
}

/** Why something failed, by the error. */
export function kindOf(error: unknown): ErrorKind {
  return error instanceof LoadError || error instanceof ChunkError ? error.kind : 'unknown';
}
