import { Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { DemoBar } from '../frame/DemoBar.tsx';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { leaveQuickly } from '../frame/leave.ts';
import { useDemo } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { Logo } from '../ui/Logo.tsx';
import { EerstBellen } from './EerstBellen.tsx';
import { rooms } from './zinnen.ts';
import '../frame/frame.css';
import '../frame/portal.css';
import './melden.css';

/** Around every public page: out of here in one press, whom to call first, and that this is an example. */
export function MeldenFrame({ children }: { children: ReactNode }) {
  const z = useZinnen(rooms);
  const demo = useDemo() !== undefined;
  return (
    <>
      <title>{z.melden.tab}</title>
      <a className="skip" href="#inhoud">
        {z.kader.naarInhoud}
      </a>
      <DemoBar />
      <div className="portal">
        <header className="portal__bar on-rail">
          <Logo />
          <p className="portal__title">{z.melden.tab}</p>
          {demo ? null : <LanguageSwitch />}
          <a className="melden__112" href="tel:112" aria-label={z.melden.bel.bel112}>
            <Phone size={18} />
            112
          </a>
          <button type="button" className="leave" onClick={leaveQuickly}>
            {z.kader.portaal.snelWeg}
          </button>
        </header>
        <main id="inhoud" className="portal__main" tabIndex={-1}>
          <EerstBellen />
          {demo ? <p className="voorbeeld">{z.melden.voorbeeld}</p> : null}
          {children}
        </main>
      </div>
    </>
  );
}
