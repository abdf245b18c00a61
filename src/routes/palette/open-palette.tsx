import { Button } from '#src/components/states/button.tsx';
import { t } from '#src/messages/messages.ts';

/** Closes the popover that is open; its button gets the focus back. */
export const closePopover = (): void =>
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();

/** Opens the palette from a popover, which closes first and gives the focus back to its button. */
export function OpenPalette() {
  const open = (): void => {
    closePopover();
    pressedKeys.push('palette');
  };
  return <Button onPress={open}>{t('palette.label')}</Button>;
}
