import { type ReactNode, useId } from 'react';
import { t } from '#src/messages/messages.ts';
import choiceCss from '../../page/choice.module.css';
import css from './outlet-reach.module.css';

/** In which reports the filter looks for outlets: in the leads of stories, or in all. */
export type OutletReach = {
  readonly anywhere: boolean;
  readonly onChange: (anywhere: boolean) => void;
  /** Shown instead of the outlets while their stories are not known. */
  readonly waiting: ReactNode;
};

const options = [
  [false, 'feed.leadReports'],
  [true, 'feed.anywhere'],
] as const;

/** Selects in which reports the filter looks. */
export function ReachSwitch({ anywhere, onChange }: Omit<OutletReach, 'waiting'>) {
  const name = useId();
  return (
    <fieldset className={css['reach']} aria-label={t('feed.reach')} data-needs-script="">
      {options.map(([option, label]) => (
        <label key={label} className={`${css['option']} ${choiceCss['option']}`}>
          <input
            type="radio"
            name={name}
            checked={option === anywhere}
            onChange={() => onChange(option)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
