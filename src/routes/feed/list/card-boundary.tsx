import { Component, type ReactNode } from 'react';

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
    return this.state.failed ? (
      <p role="note">This story cannot be shown here.</p>
    ) : (
      this.props.children
    );
  }
}
