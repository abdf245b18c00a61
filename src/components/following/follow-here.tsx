import { use } from 'react';
import { CardPartsContext, type FollowedHere } from '../device/card-parts.ts';
import css from './follow-line.module.css';

/**
 * The place of what follows the page’s own topic, outlet or storyline; empty until the device was
 * asked.
 */
export function FollowHere({ thing }: { readonly thing: FollowedHere }) {
  const parts = use(CardPartsContext);
  return (
    <div className={css['place']} data-needs-script="">
      {parts ? <parts.Follow thing={thing} /> : null}
    </div>
  );
}
