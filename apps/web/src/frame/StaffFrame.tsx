import { rollen } from '@rondom/taal/schermen/rollen';
import type { ReactNode } from 'react';
import { useSessie } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { DemoBar } from './DemoBar.tsx';
import { Rail, type NavGroup } from './Rail.tsx';
import { SessionEnded, useLocked } from './SessionEnded.tsx';
import './frame.css';
import './staff.css';

const rooms = { rollen };

interface StaffFrameProps {
  nav: readonly NavGroup[];
  search?: ReactNode;
  children: ReactNode;
}

/** Everything around a page of the staff. `nav` is what this person may go to. */
export function StaffFrame({ nav, search, children }: StaffFrameProps) {
  const z = useZinnen(rooms);
  const sessie = useSessie().data;
  const isLocked = useLocked();
  const user = sessie && {
    naam: sessie.naam,
    rol: z.rollen[sessie.rol],
    organisatie: sessie.organisatie,
  };
  return (
    <>
      <a className="skip" href="#inhoud">
        {z.kader.naarInhoud}
      </a>
      <DemoBar />
      <div className="staff">
        <Rail nav={nav} user={user} showLanguage={sessie?.demo === false} search={search} />
        {isLocked ? <SessionEnded /> : null}
        <main hidden={isLocked} id="inhoud" className="staff__main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <ToastRegion />
    </>
  );
}
