import { useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { PaletteDialog } from '#src/components/palette/palette-dialog.tsx';
import { PaletteFoot } from '#src/components/palette/palette-foot.tsx';
import { noFilter } from '#src/content/order/filter.ts';
import { FIRST_ORDER } from '#src/content/order/search-orders.ts';
import { t } from '#src/messages/messages.ts';
import { rankEntries } from '#src/search/palette/rank-entries.ts';
import { searchHref } from '#src/url/params/search-query.ts';
import { DeviceNotice } from '../device/device-notice.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import { useEntryUses } from './use-entry-uses.ts';
import { usePaletteEntries } from './use-palette-entries.ts';

export type PaletteProps = {
  /** The commands that can run on the page; what they are is added. */
  readonly commands: readonly Omit<PaletteEntry, 'kind'>[];
  readonly onClose: () => void;
};

/** Entries that are shown: a reader types another letter rather than reading more. */
const SHOWN = 30;

/** Finds commands and pages by their names; its last entry is the search for what was typed. */
export function Palette({ commands, onClose }: PaletteProps) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const pages = usePaletteEntries();
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
  const fullText = text.trim() === '' ? undefined : fullTextEntry(text.trim(), navigate);
  const options = fullText ? [...ranked, fullText] : ranked;
  const choose = (id: string | undefined): void => {
    const entry = options.find((option) => option.id === id) ?? fullText;
    if (entry && entry !== fullText) count(entry.id);
    entry?.run();
  };
  return (
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
  );
}

const fullTextEntry = (text: string, navigate: (path: string) => unknown): PaletteEntry => ({
  id: 'fullText',
  label: t('palette.fullText', { text }),
  kind: t('palette.search'),
  run: () => void navigate(searchHref({ text, filter: noFilter, order: FIRST_ORDER })),
});
