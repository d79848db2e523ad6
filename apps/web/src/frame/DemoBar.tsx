import { aanmeldAdres, useDemo } from '../platform/sessie.ts';
import { useZinnen } from '../platform/taal.tsx';
import { useBrowserTaal } from './use-browser-taal.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import './demo-bar.css';

/** On every page of the demo: that the data are examples, as whom one looks, and one click to be somebody else. */
export function DemoBar() {
  const z = useZinnen();
  const demo = useDemo();
  useBrowserTaal(demo !== undefined);
  if (demo === undefined) return null;
  const { kaarten, naam, sub } = demo;
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
            .filter((kaart) => kaart.sub !== sub)
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
