import type { ReactNode } from 'react';
import {
  type SearchOrder,
  searchOrderLabels,
  searchOrders,
} from '#src/content/order/search-orders.ts';
import { t } from '#src/messages/messages.ts';
import { OrderChoice } from '../filters/order-choice.tsx';
import css from '../filters/sort-bar.module.css';

type SearchBarProps = {
  /** Stories of the list, and those that it has without filters. */
  readonly stories: number;
  readonly everywhere: number;
  readonly order: SearchOrder;
  /** Address of the same results in another order. */
  readonly hrefOf: (order: SearchOrder) => string;
  readonly onOrder: (order: SearchOrder) => void;
  /** The button that opens the filters if there is no rail. */
  readonly children?: ReactNode;
};

/** How many stories were found, and their order; on phones the orders are a select. */
export function SearchBar({
  stories,
  everywhere,
  order,
  hrefOf,
  onOrder,
  children,
}: SearchBarProps) {
  return (
    <div className={css['bar']}>
      <p className={css['count']}>
        {stories === everywhere
          ? t('site.stories', { n: stories })
          : t('lists.storiesOf', { shown: stories, n: everywhere })}
      </p>
      {children}
      <OrderChoice
        names={searchOrders}
        labelOf={(each) => t(searchOrderLabels[each])}
        chosen={order}
        hrefOf={hrefOf}
        onChange={onOrder}
      />
    </div>
  );
}
