import { lazy, Suspense } from 'react';
import { aanmeldAdres, useDemo } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { useStap } from '../rondleiding/staat.ts';
import { useBrowserTaal } from './use-browser-taal.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import './demo-bar.css';

// The tour is a part of its own: who takes none downloads nothing of it, and production does not have it.
const Rondleiding = lazy(() => import('../rondleiding/Rondleiding.tsx'));

/** With sixteen people only those of the story stand here; the others are one page away. */
const HOOFDPERSONEN: readonly string[] = ['hanneke', 'samira', 'joris', 'ruben', 'noor', 'linda', 'mark'];

/** On every page of the demo: that the data are examples, as whom one looks, and one click to be somebody else. */
export function DemoBar() {
  const z = useZinnen();
  const demo = useDemo();
  const stap = useStap();
  useBrowserTaal(demo !== undefined);
  if (demo === undefined) return null;
  const { kaarten, naam, sub } = demo;
  if (stap !== undefined) {
    return (
      <aside className="demo-bar" aria-label={z.kader.voorbeeldgegevens}>
        <Suspense fallback={<p className="demo-bar__who">{naam}</p>}>
          <Rondleiding sub={sub} naam={naam} />
        </Suspense>
        <LanguageSwitch />
      </aside>
    );
  }
  return (
    <aside className="demo-bar" aria-label={z.kader.voorbeeldgegevens}>
      <div className="demo-bar__scroll" tabIndex={-1}>
        <p className="demo-bar__who">
          <span>{z.kader.voorbeeldgegevens} </span>
          {naam === undefined ? (
            z.kader.uKijktAlsNiemand
          ) : (
            <>
              {z.kader.uKijktAls} <strong>{naam}</strong>
            </>
          )}
        </p>
        <div className="demo-bar__persons">
          {kaarten
            .filter((kaart) => kaart.sub !== sub && HOOFDPERSONEN.includes(kaart.sub))
            .map((kaart) => (
              <a
                key={kaart.sub}
                href={aanmeldAdres(kaart.sub)}
                title={z.kader.rollen[kaart.rol]}
                aria-label={z.kader.kijkAls(kaart.naam)}
              >
                {kaart.naam}
              </a>
            ))}
          <a href="/start">{z.kader.naarStart}</a>
        </div>
      </div>
      <LanguageSwitch />
    </aside>
  );
}
