import { Component, type ReactNode } from 'react';
import { t } from '#src/messages/messages.ts';

/** A story that cannot be shown must not break the list. */
export class CardBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="note">{t('site.storyFailed')}</p> : this.props.children;
  }
}
