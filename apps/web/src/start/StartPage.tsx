import { ArrowRight } from 'lucide-react';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { ThemeSwitch } from '../frame/ThemeSwitch.tsx';
import { useBrowserTaal } from '../frame/use-browser-taal.ts';
import { useKaarten } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Vlak } from '../ui/Vlak.tsx';
import { AroundPicture } from './AroundPicture.tsx';
import { BeginRondleiding } from './BeginRondleiding.tsx';
import { Gebouwd } from './Gebouwd.tsx';
import { PersonCardSkeleton } from './PersonCard.tsx';
import { PersonGroepen } from './PersonGroepen.tsx';
import { rooms } from './rooms.ts';
import '../frame/frame.css';
import './start.css';

/** What Rondom is in two sentences, and one click to look through somebody's eyes. */
export function StartPage() {
  useBrowserTaal(true);
  const z = useZinnen(rooms);
  const kaarten = useKaarten(true);
  return (
    <>
      <title>{z.start.titel}</title>
      <header className="hero on-rail">
        <div className="hero__bar">
          <p className="hero__brand">
            <Logo size={32} />
            {z.algemeen.merk}
          </p>
          <ThemeSwitch className="hero__tool" />
          <LanguageSwitch />
        </div>
        <div className="hero__body">
          <h1 className="hero__title">
            <span>{z.start.kop.gezin}</span> <span>{z.start.kop.plan}</span>{' '}
            <span className="hero__accent">{z.start.kop.gezicht}</span>
          </h1>
          <p className="hero__lead">{z.start.watIsRondom}</p>
          <BeginRondleiding />
          <a className="hero__worried" href="/melden">
            <span>
              <strong>{z.start.bezorgd}</strong>
              <small>{z.start.bezorgdUitleg}</small>
            </span>
            <ArrowRight size={22} />
          </a>
        </div>
        <AroundPicture />
      </header>
      <main className="eyes">
        <h2 className="eyes__title">{z.start.kies}</h2>
        <p className="eyes__lead">{z.start.kiesUitleg}</p>
        <Vlak query={kaarten} laden={<PersonCardSkeleton />}>
          {(persons) => <PersonGroepen persons={persons} />}
        </Vlak>
        <Gebouwd />
        <p className="eyes__note">{z.start.verzonnen}</p>
      </main>
    </>
  );
}
