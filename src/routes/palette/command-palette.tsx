import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Acts } from '#src/commands/acts.ts';
import type { ReaderCommand } from '#src/commands/command-table.ts';
import type { Bindings } from '#src/commands/keys/bindings.ts';
import { t } from '#src/messages/messages.ts';
import type { App } from '../app.ts';
import { LazyPalette } from './lazy-palette.tsx';

type CommandPaletteProps = {
  readonly app: App;
  /** The commands that can run on the page. */
  readonly commands: readonly ReaderCommand[];
  readonly bindings: Bindings;
  readonly acts: Acts;
  readonly onClose: () => void;
};

/** The palette with the commands of a page, and their keys. It is beside the page, as they are. */
export function CommandPalette({ app, commands, bindings, acts, onClose }: CommandPaletteProps) {
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
  return (
    <QueryClientProvider client={app.client}>
      <LazyPalette app={app} goTo={acts.goTo} commands={entries} onClose={onClose} />
    </QueryClientProvider>
  );
}
