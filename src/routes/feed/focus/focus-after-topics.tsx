import { useLayoutEffect, useState } from 'react';

/**
 * Rendered with the filters, once the archive is loaded, in place of the topics alone. Moves the
 * focus from one of them to the choice of the same topic.
 */
export function FocusAfterTopics() {
  const [address] = useState(addressOfFocusedTopic);
  useLayoutEffect(() => {
    if (address === undefined || document.activeElement !== document.body) return;
    const choices = document.querySelectorAll<HTMLAnchorElement>(CHOICES);
    [...choices]
      .find((choice) => choice.getAttribute('href') === address)
      ?.focus({ preventScroll: true });
  }, [address]);
  return null;
}

/** The links of the topics alone, and of the filters. */
const CHOICES = '[data-filters] a[href]';

function addressOfFocusedTopic(): string | undefined {
  const link = document.activeElement;
  return link?.matches(CHOICES) ? (link.getAttribute('href') ?? undefined) : undefined;
}
