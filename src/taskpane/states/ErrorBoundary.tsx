/** The one place where a fault of ours is shown, and the only one where its stack may be copied. */
import { Component, type ReactNode } from 'react';
import type { Words } from '../locale/words';
import { BugScreen } from './BugScreen';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(thrown: unknown): { error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <BugScreen words={this.props.words} error={error} /> : this.props.children;
  }
}
