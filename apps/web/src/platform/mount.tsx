import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts an entry on its page. */
export function mount(app: ReactNode): void {
  const root = document.getElementById('wortel');
  if (!root) throw new Error('the page has no element #wortel');
  createRoot(root).render(app);
}
