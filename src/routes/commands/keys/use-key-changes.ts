import { useMemo } from 'react';
import { type Bindings, bindingsAfter, type KeyChanges } from '#src/commands/keys/bindings.ts';
import type { KeyEdits } from '#src/commands/keys/rebind.ts';
import { useKept } from '#src/reading/store/use-kept.ts';

const none: KeyChanges = new Map();

type KeyChanging = {
  readonly changes: KeyChanges;
  readonly bindings: Bindings;
  /** Returns whether the device keeps the changes. */
  readonly edit: (edits: KeyEdits) => Promise<boolean>;
};

/** The keys of this device; the default ones until they were read. */
export function useKeyChanges(): KeyChanging {
  const [kept = none, change] = useKept('keyBinding');
  const bindings = useMemo(() => bindingsAfter(kept), [kept]);
  const edit = (edits: KeyEdits): Promise<boolean> =>
    change([...edits].map(([id, keys]) => [id, () => keys]));
  return { changes: kept, bindings, edit };
}
