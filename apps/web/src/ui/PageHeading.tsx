import type { ReactNode } from 'react';
import './card.css';

interface PageHeadingProps {
  children: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The title of a page with what one can do there. It takes focus after navigation. */
export function PageHeading({ children, lead, actions }: PageHeadingProps) {
  return (
    <header className="page-heading">
      <div className="page-heading__text">
        <h1 tabIndex={-1} data-page-title="">
          {children}
        </h1>
        {lead === undefined ? null : <p className="page-heading__lead">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="page-heading__actions">{actions}</div>}
    </header>
  );
}
