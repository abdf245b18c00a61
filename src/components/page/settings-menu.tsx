import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './settings-menu.module.css';

type SettingsMenuProps = {
  /** The settings; created only once the menu is opened. */
  readonly children: ReactNode;
  /** The menu may be opened soon: its button is pointed at or focused. */
  readonly onNear: () => void;
};

/**
 * The settings in a native popover: button, Escape and a press outside open and close it, without
 * our own script, and return the focus.
 */
export function SettingsMenu({ children, onNear }: SettingsMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [wasOpened, setOpened] = useState(false);

  // The browser opens it by itself, so it may be open before hydration.
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) setOpened(true);
  }, []);

  return (
    <>
      <button
        type="button"
        className={css['button']}
        popoverTarget={id}
        data-needs-script=""
        onFocus={onNear}
        onPointerEnter={onNear}
      >
        {t('site.settings')}
      </button>
      <div
        ref={menu}
        id={id}
        popover=""
        className={css['menu']}
        onBeforeToggle={() => setOpened(true)}
      >
        {wasOpened ? children : null}
      </div>
    </>
  );
}
