import { useState, useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import css from './share-story.module.css';

type ShareStoryProps = {
  readonly title: string;
  /** Path of the story's page. */
  readonly path: string;
};

/** A browser's abilities do not change while a page is open. */
const never = (): (() => void) => () => undefined;

/** Whether this browser has it; false in a prerendered page until hydration. */
const useAbility = (name: 'clipboard' | 'share'): boolean =>
  useSyncExternalStore(
    never,
    () => name in navigator,
    () => false,
  );

/**
 * Copies a story's address, or opens the system's share sheet if there is one. Its room is
 * reserved.
 */
export function ShareStory({ title, path }: ShareStoryProps) {
  const [said, say] = useState('');
  const [canCopy, canShare] = [useAbility('clipboard'), useAbility('share')];
  const href = useHref(path);
  const address = (): string => new URL(href, location.origin).href;

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address());
      say('Copied');
    } catch {
      say(`Not copied: this browser does not allow it. The address is ${address()}`);
    }
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title, url: address() });
    } catch (error) {
      // Closing the sheet without sharing is no error.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        say('This browser could not share it');
    }
  };

  return (
    <p className={css['share']}>
      {canCopy ? (
        <button type="button" onClick={() => void copy()}>
          Copy link
        </button>
      ) : null}
      {canShare ? (
        <button type="button" onClick={() => void share()}>
          Share…
        </button>
      ) : null}
      <span role="status">{said}</span>
    </p>
  );
}
