import type { Settings } from './settings.ts';

export type SettingName = keyof Settings;

/** How a setting is offered. */
type SettingRow<Value> = {
  readonly legend: string;
  /** Each value with its label, in order. */
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly note?: string;
  /** public/early.js applies it before the first paint. */
  readonly early?: true;
};

/**
 * The table of settings, in the order of the menu. Their shapes and defaults are in settings.ts,
 * which every view reads; this comes with the menu.
 */
export const settingRows: { readonly [Name in SettingName]: SettingRow<Settings[Name]> } = {
  theme: {
    legend: 'Theme',
    options: [
      ['system', 'As the device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
    early: true,
  },
  density: {
    legend: 'Stories as',
    options: [
      ['cards', 'Cards'],
      ['compact', 'Compact'],
      ['headlines', 'Headlines'],
    ],
  },
  images: {
    legend: 'Pictures',
    options: [
      [true, 'On'],
      [false, 'Off'],
    ],
    note: 'With pictures off, nothing is requested from other sites.',
    early: true,
  },
};

const nothing: Partial<Settings> = {};
const isSetting = (name: string): name is SettingName => name in settingRows;

/** A setting as a form shows it: values as text, and what choosing one of them does. */
export type SettingField = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string;
  readonly note?: string | undefined;
  readonly choose: (value: string) => void;
};

/** All settings as fields of a form. `onChange` gets the settings that differ. */
export function settingFields(
  settings: Settings,
  onChange: (change: Partial<Settings>) => void,
): SettingField[] {
  return Object.keys(settingRows)
    .filter(isSetting)
    .map((name) => fieldOf(name, settings, onChange));
}

function fieldOf<Name extends SettingName>(
  name: Name,
  settings: Settings,
  onChange: (change: Partial<Settings>) => void,
): SettingField {
  const { legend, options, note } = settingRows[name];
  const texts = new Map(options.map(([value, label]) => [String(value), { value, label }]));
  return {
    name,
    legend,
    note,
    options: [...texts].map(([text, { label }]) => [text, label]),
    value: String(settings[name]),
    choose: (text) => {
      const chosen = texts.get(text);
      if (chosen) onChange({ ...nothing, [name]: chosen.value });
    },
  };
}
