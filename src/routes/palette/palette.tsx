import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { PaletteDialog } from '#src/components/palette/palette-dialog.tsx';
import { PaletteFoot } from '#src/components/palette/palette-foot.tsx';
import { ReadingContext } from '#src/components/reading-context.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { FIRST_ORDER } from '#src/content/order/search-orders.ts';
import { t } from '#src/messages/messages.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { rankEntries } from '#src/search/palette/rank-entries.ts';
import { searchHref } from '#src/url/params/search-query.ts';
import type { App } from '../app.ts';
import { DeviceNotice } from '../device/device-notice.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import { useEntryUses } from './use-entry-uses.ts';
import { type GoTo, usePaletteEntries } from './use-palette-entries.ts';

export type PaletteProps = {
  readonly app: App;
  readonly goTo: GoTo;
  /** The commands that can run on the page; what they are is added. */
  readonly commands: readonly Omit<PaletteEntry, 'kind'>[];
  readonly onClose: () => void;
};

/** Entries that are shown: a reader types another letter rather than reading more. */
const SHOWN = 30;

/** Finds commands and pages by their names; its last entry is the search for what was typed. */
export function Palette({ app, goTo, commands, onClose }: PaletteProps) {
  const [text, setText] = useState('');
  const manifest = useQuery(manifestQuery(app.read)).data;
  const pages = usePaletteEntries({ app, goTo, manifest });
  const { weights, count, forget } = useEntryUses();
  const typed = useDeferredValue(text);
  const entries = useMemo(
    () => [...commands.map((entry) => ({ ...entry, kind: t('palette.command') })), ...pages],
    [commands, pages],
  );
  const ranked = useMemo(
    () => rankEntries(entries, typed, weights).slice(0, SHOWN),
    [entries, typed, weights],
  );
  const fullText = text.trim() === '' ? undefined : fullTextEntry(text.trim(), goTo);
  const options = fullText ? [...ranked, fullText] : ranked;
  const choose = (id: string | undefined): void => {
    const entry = options.find((option) => option.id === id) ?? fullText;
    if (entry && entry !== fullText) count(entry.id);
    entry?.run();
  };
  const reading = useMemo(
    () => ({
      timeZone: manifest?.site.timeZone ?? 'UTC',
      siteLanguage: manifest?.site.language ?? '',
      images: false,
    }),
    [manifest],
  );
  return (
    <ReadingContext value={reading}>
      <PaletteDialog
        options={options}
        onText={setText}
        onChoose={(option) => choose(option?.id)}
        onClose={onClose}
      >
        <PaletteFoot hasUses={weights.size > 0} onClear={forget}>
          <DeviceNotice />
        </PaletteFoot>
      </PaletteDialog>
    </ReadingContext>
  );
}

const fullTextEntry = (text: string, goTo: GoTo): PaletteEntry => ({
  id: 'fullText',
  label: t('palette.fullText', { text }),
  kind: t('palette.search'),
  run: () => goTo(searchHref({ text, filter: noFilter, order: FIRST_ORDER })),
});
