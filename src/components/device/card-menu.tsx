import { type ReactNode, useId, useRef, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './card-menu.module.css';

type CardMenuProps = {
  /** The headline of the story that the acts are for. */
  readonly title: string;
  /**
   * The rows, made once the menu is opened; `close` returns the focus to the menu's button. `menu`
   * is in the card.
   */
  readonly children: (close: () => void, menu: HTMLElement) => ReactNode;
};

/** What can be done with a story besides reading it, in a native popover. */
export function CardMenu({ title, children }: CardMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<HTMLElement>();
  return (
    <>
      <button
        type="button"
        className={css['button']}
        popoverTarget={id}
        aria-label={t('mine.actsFor', { title })}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
          <circle cx="3" cy="8" r="1.5" />
          <circle cx="8" cy="8" r="1.5" />
          <circle cx="13" cy="8" r="1.5" />
        </svg>
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className={css['menu']}
        onToggle={({ newState, currentTarget }) =>
          setOpened(newState === 'open' ? currentTarget : undefined)
        }
      >
        {opened ? <ul>{children(() => menu.current?.hidePopover(), opened)}</ul> : null}
      </div>
    </>
  );
}
