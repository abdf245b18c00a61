import { useState } from 'react';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import type { ErrorKind } from '#src/components/states/error-words.ts';
import { LoadError } from '#src/queries/load-error.ts';
import { ChunkError } from '../lazy-page.ts';
import { siteFault } from './site-fault.ts';

type FaultProps = {
  /** Whatever a loader, a lazy page or a component threw. */
  readonly error: unknown;
  /** The missing thing, as the end of a sentence: `this story`, `the list of topics`. */
  readonly what: string;
  /** Fetches again what can be fetched in place. */
  readonly onRetry: () => void;
  /** 1 if it replaces the whole page. */
  readonly level?: 1 | 2;
};

/**
 * Says what went wrong, with the right remedy. Reloads only if the site answers, so that what is on
 * the screen stays.
 */
export function Fault({ error, what, onRetry, level = 2 }: FaultProps) {
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

function kindOf(error: unknown): ErrorKind {
  return error instanceof LoadError || error instanceof ChunkError ? error.kind : 'unknown';
}
