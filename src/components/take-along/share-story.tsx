import { useState } from 'react';
import { useHref } from 'react-router';
import { t } from '#src/messages/messages.ts';
import css from './share-story.module.css';

type ShareStoryProps = {
  readonly title: string;
  /** Path of the story's page. */
  readonly path: string;
};

/** Opens the system's share sheet, or copies the story's address where there is none. */
export function ShareStory({ title, path }: ShareStoryProps) {
  const [said, say] = useState('');
  const href = useHref(path);

  const share = async (): Promise<void> => {
    const url = new URL(href, location.origin).href;
    try {
      say('share' in navigator ? await openSheet({ title, url }) : await copy(url));
    } catch {
      say(t('story.linkNotCopied', { url }));
    }
  };

  return (
    <span className={css['share']} data-print="no">
      <button className="as-link" type="button" data-needs-script="" onClick={() => void share()}>
        {t('story.share')}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}

async function openSheet(story: { readonly title: string; readonly url: string }): Promise<string> {
  try {
    await navigator.share(story);
    return '';
  } catch (error) {
    // Closing the sheet without sharing is no error.
    if (error instanceof DOMException && error.name === 'AbortError') return '';
    return copy(story.url);
  }
}

async function copy(url: string): Promise<string> {
  await navigator.clipboard.writeText(url);
  return t('story.linkCopied');
}
