import type { Site } from '#src/content/bundle/manifest.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import type { Settings } from './settings.ts';

/** The language is chosen from a list of its own. */
export type SettingName = Exclude<keyof Settings, 'language'>;

/** How a setting is offered. */
type SettingRow<Value> = {
  readonly legend: PlainKey;
  /** Each value with its label, in order. */
  readonly options: readonly (readonly [value: Value, label: PlainKey])[];
  readonly note?: PlainKey;
  /** Instead of it, where the site keeps its pictures. */
  readonly keptNote?: PlainKey;
  /** public/early.js applies it before the first paint. */
  readonly early?: true;
};

/**
 * The table of settings, in the order of the menu. Their shapes and defaults are in settings.ts,
 * which every view reads; this comes with the menu.
 */
export const settingRows: { readonly [Name in SettingName]: SettingRow<Settings[Name]> } = {
  theme: {
    legend: 'settings.theme',
    options: [
      ['system', 'settings.themeOfDevice'],
      ['light', 'settings.light'],
      ['dark', 'settings.dark'],
    ],
    early: true,
  },
  density: {
    legend: 'settings.layout',
    options: [
      ['cards', 'settings.cards'],
      ['compact', 'settings.compact'],
      ['headlines', 'settings.headlines'],
    ],
  },
  images: {
    legend: 'settings.images',
    options: [
      [true, 'settings.imagesOn'],
      [false, 'settings.imagesOff'],
    ],
    note: 'settings.imagesNote',
    keptNote: 'settings.ownImagesNote',
    early: true,
  },
  letterKeys: {
    legend: 'settings.letterKeys',
    options: [
      [true, 'settings.letterKeysOn'],
      [false, 'settings.letterKeysOff'],
    ],
    note: 'settings.letterKeysNote',
    early: true,
  },
  hideRead: {
    legend: 'settings.hideRead',
    options: [
      [false, 'settings.off'],
      [true, 'settings.on'],
    ],
    note: 'settings.hideReadNote',
  },
  readByScrolling: {
    legend: 'settings.scrolled',
    options: [
      [false, 'settings.off'],
      [true, 'settings.on'],
    ],
    note: 'settings.scrolledNote',
  },
  diet: {
    legend: 'settings.diet',
    options: [
      [true, 'settings.on'],
      [false, 'settings.off'],
    ],
    note: 'settings.dietNote',
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

/**
 * The settings as fields of a form; that of pictures is not among them if the site has `none`.
 * `onChange` gets the settings that differ.
 */
export function settingFields(
  settings: Settings,
  onChange: (change: Partial<Settings>) => void,
  pictures?: Site['pictures'],
): SettingField[] {
  return Object.keys(settingRows)
    .filter(isSetting)
    .filter((name) => pictures !== 'none' || name !== 'images')
    .map((name) => fieldOf(name, { settings, onChange, isKept: pictures === 'keep' }));
}

type Fielding = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly isKept: boolean;
};

function fieldOf<Name extends SettingName>(
  name: Name,
  { settings, onChange, isKept }: Fielding,
): SettingField {
  const { legend, options, keptNote, note: usual } = settingRows[name];
  const note = (isKept ? keptNote : undefined) ?? usual;
  const texts = new Map(options.map(([value, label]) => [String(value), { value, label }]));
  return {
    name,
    legend: t(legend),
    note: note && t(note),
    options: [...texts].map(([text, { label }]) => [text, t(label)]),
    value: String(settings[name]),
    choose: (text) => {
      const chosen = texts.get(text);
      if (chosen) onChange({ ...nothing, [name]: chosen.value });
    },
  };
}
