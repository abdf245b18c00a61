import { useEffect, useRef, useState } from 'react';
import { Button } from '#src/components/states/button.tsx';
import { t } from '#src/messages/messages.ts';
import { focusWhenThere } from './focus-when-there.ts';
import css from './more-stories.module.css';

type MoreStoriesProps = {
  readonly shown: number;
  readonly total: number;
  readonly extend: () => void;
};

/**
 * Ends a list that has more stories, so that its reader comes to the end of the page. Pressed, it
 * leads to the first of them.
 */
export function MoreStories({ shown, total, extend }: MoreStoriesProps) {
  const [next, setNext] = useState<number>();
  const own = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      next === undefined
        ? undefined
        : focusWhenThere(next, () => {
            const { activeElement } = document;
            return activeElement === document.body || own.current?.contains(activeElement) === true;
          }),
    [next],
  );
  if (shown >= total) return null;
  const press = (): void => {
    setNext(shown);
    extend();
  };
  return (
    <div ref={own} className={css['more']} data-more="" data-print="no">
      <Button onPress={press}>{t('feed.moreStories')}</Button>
      <span>{t('lists.storiesOf', { shown, n: total })}</span>
    </div>
  );
}
