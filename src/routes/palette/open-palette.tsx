import { useState } from 'react';
import { Button } from '#src/components/states/button.tsx';
import { t } from '#src/messages/messages.ts';
import { LazyPalette } from './lazy-palette.tsx';

const none: readonly never[] = [];

/** Opens the palette from a popover, which closes first and gives the focus back to its button. */
export function OpenPalette() {
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    setOpen(true);
  };
  return (
    <>
      <Button onPress={open}>{t('palette.label')}</Button>
      {isOpen ? <LazyPalette commands={none} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
