import type { ReactNode } from 'react';
import './faces.css';

export interface EmptyStateProps {
  /** What will come here. */
  title: ReactNode;
  text?: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="face">
      <p className="face__title">{title}</p>
      {text === undefined ? null : <p className="face__text">{text}</p>}
      {action}
    </div>
  );
}
