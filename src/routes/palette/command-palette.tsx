import { useMemo } from 'react';
import type { Acts } from '#src/commands/acts.ts';
import type { ReaderCommand } from '#src/commands/command-table.ts';
import type { Bindings } from '#src/commands/keys/bindings.ts';
import { t } from '#src/messages/messages.ts';
import { LazyPalette } from './lazy-palette.tsx';

type CommandPaletteProps = {
  /** The commands that can run on the page. */
  readonly commands: readonly ReaderCommand[];
  readonly bindings: Bindings;
  readonly acts: Acts;
  readonly onClose: () => void;
};

/** The palette with the commands of a page, and their keys. */
export function CommandPalette({ commands, bindings, acts, onClose }: CommandPaletteProps) {
  const entries = useMemo(
    () =>
      commands
        .filter(({ id }) => id !== 'palette')
        .map(({ id, label, native, run }) => ({
          id: `command:${id}`,
          label: t(label),
          keys: bindings.get(id)?.[0] ?? native,
          run: () => run(acts),
        })),
    [commands, bindings, acts],
  );
  return <LazyPalette commands={entries} onClose={onClose} />;
}
