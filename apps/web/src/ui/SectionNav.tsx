import type { ReactNode } from 'react';
import './nav.css';

/** The parts of one page that have an address of their own: put router links in it. */
export function SectionNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="section-nav" aria-label={label}>
      {children}
    </nav>
  );
}
