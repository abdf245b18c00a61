import type { CardDensity } from '../story/story-card.tsx';
import { Choice } from './choice.tsx';

export type LookSettings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: CardDensity;
  readonly images: boolean;
};

type SettingsFormProps = {
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

/** How the pages look on this device. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  return (
    <>
      <Choice
        legend="Theme"
        options={themes}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        legend="Stories as"
        options={densities}
        value={settings.density}
        onChange={(density) => onChange({ density })}
      />
      <Choice
        legend="Pictures"
        options={pictures}
        value={settings.images ? 'on' : 'off'}
        onChange={(value) => onChange({ images: value === 'on' })}
        note="With pictures off, nothing is requested from other sites."
      />
    </>
  );
}
