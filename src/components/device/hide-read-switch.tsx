import { useId } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './hide-read-switch.module.css';

type HideReadSwitchProps = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Whether lists on this device leave out stories that were read. */
export function HideReadSwitch({ isOn, onChange }: HideReadSwitchProps) {
  const id = useId();
  return (
    <label className={css['switch']} htmlFor={id} data-needs-script="">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('lists.hideRead')}
    </label>
  );
}
