import type { ReactNode } from 'react';
import { tijdas } from '../rustingezichten/tijdas.ts';
import './overgang.css';

const BREED = 700;
const JAREN = ['16', '17', '18', '19', '20', '21', '22'];

export interface Baan {
  key: string;
  naam: ReactNode;
  zin: string;
  /** The first day on which it no longer holds; null: past the end of the picture. */
  tot: string | null;
  toon: 'blijft' | 'eindigt' | 'gaatdoor' | 'mist';
}

interface LijnProps {
  titel: string;
  vandaag: string;
  dagen: { gesprek: string; achttien: string; drieentwintig: string };
  banen: readonly Baan[];
}

/** From sixteen to twenty-three: what ends on the birthday, what goes on and until when. The words say it all. */
export function Lijn({ titel, vandaag, dagen, banen }: LijnProps) {
  const as = tijdas(dagen.gesprek, dagen.drieentwintig, BREED);
  const grens = (dag: string): string => (dag > dagen.drieentwintig ? dagen.drieentwintig : dag);
  return (
    <figure className="lijn">
      <figcaption>{titel}</figcaption>
      <div className="lijn__jaren" aria-hidden="true">
        {JAREN.map((jaar) => (
          <span key={jaar}>{jaar}</span>
        ))}
      </div>
      <ol role="list">
        {banen.map(({ key, naam, zin, tot, toon }) => (
          <li key={key} data-toon={toon}>
            <p>
              <strong>{naam}</strong>
              <span className="lijn__zin">{zin}</span>
            </p>
            <svg viewBox={`0 0 ${BREED} 16`} preserveAspectRatio="none" aria-hidden="true">
              <rect className="lijn__spoor" width={BREED} height={16} />
              <rect
                className="lijn__stuk"
                height={16}
                {...as.stuk(dagen.gesprek, grens(tot ?? dagen.drieentwintig))}
              />
              <rect className="lijn__achttien" x={as.x(dagen.achttien)} width={2} height={16} />
              {vandaag < dagen.drieentwintig && vandaag >= dagen.gesprek ? (
                <rect className="lijn__nu" x={as.x(vandaag)} width={4} height={16} />
              ) : null}
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}
