import type { ReactNode } from 'react';
import { useSessie } from '../platform/sessie.ts';
import { Go, usePath } from '../platform/small-router.tsx';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { DemoBar } from './DemoBar.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LeaveExplained } from './LeaveExplained.tsx';
import { leaveQuickly } from './leave.ts';
import { SessionEnded, useLocked } from './SessionEnded.tsx';
import './frame.css';
import './portal.css';

export interface PortalNavItem {
  to: string;
  label: string;
  icon: ReactNode;
}

interface PortalFrameProps {
  /** Neutral, also in the tab: "Mijn plan", "Ons plan". Never the name of an organisation. */
  title: string;
  nav?: readonly PortalNavItem[];
  children: ReactNode;
}

/** Everything around a page for families and the public: calm, large, and out of here in one press. */
export function PortalFrame({ title, nav = [], children }: PortalFrameProps) {
  const z = useZinnen();
  const path = usePath();
  const sessie = useSessie().data;
  const isLocked = useLocked();
  return (
    <>
      <title>{title}</title>
      <a className="skip" href="#inhoud">
        {z.kader.naarInhoud}
      </a>
      <DemoBar />
      <div className="portal">
        <header className="portal__bar on-rail">
          <Logo />
          <p className="portal__title">{title}</p>
          <button type="button" className="leave" onClick={leaveQuickly}>
            {z.kader.portaal.snelWeg}
          </button>
        </header>
        {isLocked ? (
          <SessionEnded leave={<Button onClick={leaveQuickly}>{z.kader.portaal.snelWeg}</Button>} />
        ) : null}
        <main hidden={isLocked} id="inhoud" className="portal__main" tabIndex={-1}>
          <LeaveExplained jij={sessie?.rol === 'jeugdige'} />
          {children}
        </main>
        {sessie?.demo === false ? (
          <div className="portal__language">
            <LanguageSwitch />
          </div>
        ) : null}
        {nav.length === 0 ? null : (
          <nav className="portal__nav" aria-label={z.kader.hoofdmenu}>
            {nav.map((item) => (
              <Go key={item.to} to={item.to} aria-current={path === item.to ? 'page' : undefined}>
                {item.icon}
                {item.label}
              </Go>
            ))}
          </nav>
        )}
      </div>
      <ToastRegion />
    </>
  );
}
