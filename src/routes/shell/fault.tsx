import { useState } from 'react';
import { ErrorPanel } from '#src/components/states/error-panel.tsx';
import type { ErrorKind } from '#src/components/states/error-words.ts';
import { LoadError } from '#src/queries/load-error.ts';
import { ChunkError } from '../lazy-page.ts';
import { siteFault } from './site-fault.ts';

type FaultProps = {
  /** Whatever a loader, a lazy page or a component threw. */
  readonly error: unknown;
  /** What could not be had, as the end of a sentence: `this story`, `the list of topics`. */
  readonly what: string;
  /** Asks again for what can be asked for in place. */
  readonly onRetry: () => void;
  /** 1 where it stands for the whole page. */
  readonly level?: 1 | 2;
};

/**
 * Says what went wrong, with the way on that fits. The page is reloaded only when the site answers:
 * what is on the screen stays.
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
