import { rollen } from '@rondom/taal/schermen/rollen';
import { lazy, Suspense } from 'react';
import { aanmeldAdres, type useDemo } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { useStap } from '../rondleiding/staat.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const rooms = { rollen };

const Rondleiding = lazy(() => import('../rondleiding/Rondleiding.tsx'));

/** With sixteen people only those of the story stand here; the others are one page away. */
const HOOFDPERSONEN: readonly string[] = ['hanneke', 'samira', 'joris', 'ruben', 'noor', 'linda', 'mark'];

/** That the data are examples, as whom one looks, and one click to be somebody else. */
export default function DemoKeuze({
  demo: { kaarten, naam, sub },
}: {
  demo: NonNullable<ReturnType<typeof useDemo>>;
}) {
  const z = useZinnen(rooms);
  const stap = useStap();
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
          <a href="/start#rondleiding">{z.kader.naarRondleiding}</a>
          {kaarten
            .filter((kaart) => kaart.sub !== sub && HOOFDPERSONEN.includes(kaart.sub))
            .map((kaart) => (
              <a
                key={kaart.sub}
                href={aanmeldAdres(kaart.sub)}
                title={z.rollen[kaart.rol]}
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
