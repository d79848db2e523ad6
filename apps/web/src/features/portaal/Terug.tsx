import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Go } from '../../platform/small-router.tsx';

/** One step up, above the title. */
export function Terug({ naar, children }: { naar: string; children: ReactNode }) {
  return (
    <p className="terug noprint">
      <Go to={naar}>
        <ChevronLeft size={20} />
        {children}
      </Go>
    </p>
  );
}
