import { useId } from 'react';
import type { Density } from '../story/story-card.tsx';
import { Choice } from './choice.tsx';
import css from './settings-menu.module.css';

export type LookSettings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: Density;
  readonly images: boolean;
};

type SettingsMenuProps = {
  readonly settings: LookSettings;
  readonly onChange: (change: Partial<LookSettings>) => void;
};

const themes = [
  ['system', 'As the device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

const densities = [
  ['cards', 'Cards'],
  ['compact', 'Compact'],
  ['headlines', 'Headlines'],
] as const;

const pictures = [
  ['on', 'On'],
  ['off', 'Off'],
] as const;

/**
 * How the pages look, in a native popover: it opens and closes by button and Escape, and by a press outside, without
 * a script of ours, and gives the focus back.
 */
export function SettingsMenu({ settings, onChange }: SettingsMenuProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={css['button']} popoverTarget={id} data-needs-script="">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 4h6m4 0h4M1 12h2m4 0h8" stroke="currentColor" />
          <circle cx="9" cy="4" r="2" fill="none" stroke="currentColor" />
          <circle cx="5" cy="12" r="2" fill="none" stroke="currentColor" />
        </svg>
        Settings
      </button>
      <div id={id} popover="auto" className={css['menu']}>
        <Choice legend="Theme" options={themes} value={settings.theme} onChange={(theme) => onChange({ theme })} />
        <Choice legend="Stories as" options={densities} value={settings.density} onChange={(density) => onChange({ density })} />
        <Choice
          legend="Pictures"
          options={pictures}
          value={settings.images ? 'on' : 'off'}
          onChange={(value) => onChange({ images: value === 'on' })}
          note="With pictures off, nothing is requested from other sites."
        />
      </div>
    </>
  );
}
