import { Component, type ErrorInfo, type ReactNode } from 'react';

type BoundaryProps = {
  readonly children: ReactNode;
  /** Stands in place of what could not be rendered. */
  readonly fallback: ReactNode;
  /** Told of the fault, for whoever keeps account. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
};

/** Keeps a fault in one part of a page, such as one card of a list, from taking the rest along. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info);
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
