import { useId } from 'react';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import css from './mute-dialog.module.css';

const spans = {
  never: 'mine.untilEnded',
  day: 'mine.aDay',
  week: 'mine.aWeek',
  month: 'mine.aMonth',
} as const satisfies Readonly<Record<string, PlainKey>>;
const isSpan = (text: string): text is keyof typeof spans => text in spans;

/** How long a mute lasts: a length, or its last day, `YYYY-MM-DD`. */
export type MuteLength = keyof typeof spans | { readonly day: string };

type MuteEndProps = {
  readonly value: MuteLength;
  readonly onChange: (length: MuteLength) => void;
};

/** Chooses how long a mute lasts. */
export function MuteEnd({ value, onChange }: MuteEndProps) {
  const id = useId();
  const day = typeof value === 'object' ? value.day : undefined;
  return (
    <p className={css['end']}>
      <label htmlFor={id}>{t('mine.howLong')}</label>
      <select
        id={id}
        value={typeof value === 'object' ? 'date' : value}
        onChange={({ target }) =>
          onChange(isSpan(target.value) ? target.value : { day: tomorrow() })
        }
      >
        {Object.entries(spans).map(([name, label]) => (
          <option key={name} value={name}>
            {t(label)}
          </option>
        ))}
        <option value="date">{t('mine.untilDate')}</option>
      </select>
      {day === undefined ? null : (
        <input
          type="date"
          aria-label={t('mine.lastDay')}
          required
          min={tomorrow()}
          value={day}
          onChange={({ target }) => onChange({ day: target.value })}
        />
      )}
    </p>
  );
}

/** On this device's clock. */
function tomorrow(): string {
  const now = new Date();
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${next.getFullYear()}-${two(next.getMonth() + 1)}-${two(next.getDate())}`;
}
