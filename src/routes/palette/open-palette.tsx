import { Button } from '#src/components/states/button.tsx';
import { t } from '#src/messages/messages.ts';

/** Opens the palette from a popover, which closes first and gives the focus back to its button. */
export function OpenPalette() {
  const open = (): void => {
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    pressedKeys.push('palette');
  };
  return <Button onPress={open}>{t('palette.label')}</Button>;
}
