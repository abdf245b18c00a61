import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** A command by its name, with its keys as a reader reads them. */
type NamedCommand<Id extends string> = {
  readonly id: Id;
  readonly label: PlainKey;
  readonly keys?: string | undefined;
};

/** Commands as entries of the palette. `run` runs one by its id. */
export const commandEntries = <Id extends string>(
  commands: readonly NamedCommand<Id>[],
  run: (id: Id) => void,
): PaletteEntry[] =>
  commands.map(({ id, label, keys }) => ({
    id: `command:${id}`,
    label: t(label),
    kind: t('palette.command'),
    keys,
    run: () => run(id),
  }));
