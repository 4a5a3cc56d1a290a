import { Component, type ReactNode } from 'react'

type ErrorBoundaryProps = { readonly onBug: (bug: unknown) => void; readonly children: ReactNode }

/** React knows boundaries only as classes. It hands the bug on; App shows the page for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(bug: unknown) {
    this.props.onBug(bug)
  }

  override render() {
    return this.state.broken ? null : this.props.children
  }
}
