import { Choice } from './choice.tsx';

type SettingsFormProps = {
  /** Each setting: its values as text with their labels, and what choosing one of them does. */
  readonly fields: readonly {
    readonly name: string;
    readonly legend: string;
    readonly options: readonly (readonly [value: string, label: string])[];
    readonly value: string;
    readonly note?: string | undefined;
    readonly choose: (value: string) => void;
  }[];
};

/** How the pages look on this device. */
export function SettingsForm({ fields }: SettingsFormProps) {
  return fields.map(({ name, choose, note, ...field }) => (
    <Choice key={name} {...field} onChange={choose} {...(note && { note })} />
  ));
}
