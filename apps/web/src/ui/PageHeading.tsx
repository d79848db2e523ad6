import { useEffect, useRef, type ReactNode } from 'react';
import { hasNavigated } from '../platform/navigation.ts';
import './card.css';

interface PageHeadingProps {
  children: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** Title of the tab, staff only: portal and public tabs stay neutral. */
  tab?: string;
}

/** The title of a page with what one can do there. It takes the focus after a step inside the entry. */
export function PageHeading({ children, lead, actions, tab }: PageHeadingProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-heading">
      {tab === undefined ? null : <title>{`${tab} · Rondom`}</title>}
      <div className="page-heading__text">
        <h1 ref={title} tabIndex={-1}>
          {children}
        </h1>
        {lead === undefined ? null : <p className="page-heading__lead">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="page-heading__actions">{actions}</div>}
    </header>
  );
}
