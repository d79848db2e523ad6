import { Phone } from 'lucide-react';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../../platform/taal.tsx';
import { initials } from '../../../ui/Avatar.tsx';
import { belAdres, betrokkeneNaam } from '../betrokkene-naam.ts';
import type { Blik } from '../blik.ts';
import type { Betrokkene } from '../contract.ts';
import { KringGezin } from './KringGezin.tsx';
import { boog, KNOOP, plaatsKring, REGEL, type Deelnemer, type Plek } from './plaats.ts';
import { useDeelnemers } from './use-deelnemers.ts';
import './kring.css';

const rooms = { omhetgezin };

interface KringProps {
  betrokkenen: readonly Betrokkene[];
  blik: Blik;
}

/** The family in the middle, the vast gezicht closest, an arc for each organisation; dashed is for a while. */
export function Kring({ betrokkenen, blik }: KringProps) {
  const z = useZinnen(rooms).omhetgezin;
  const deelnemers = useDeelnemers(betrokkenen, blik);
  const { breedte, hoogte, midden, ringen, plekken, bogen } = plaatsKring(deelnemers);
  const vast = deelnemers.some(({ ring }) => ring === 'dicht');
  return (
    <svg
      className="kring"
      width={breedte}
      viewBox={`0 0 ${breedte} ${hoogte}`}
      role="group"
      aria-label={z.kring.naam(betrokkenen.length)}
    >
      {(['midden', 'buiten'] as const).map((ring) => (
        <ellipse
          key={ring}
          className="kring__ring"
          cx={midden.x}
          cy={midden.y}
          rx={ringen[ring].rx}
          ry={ringen[ring].ry}
        />
      ))}
      {bogen.map(({ groep, d, tijdelijk }) => (
        <path key={groep} className="kring__boog" data-tijdelijk={tijdelijk} d={d} />
      ))}
      {vast ? <path className="kring__vast" d={boog(midden, ringen.dicht, -2.35, 2.35)} /> : null}
      <KringGezin blik={blik} midden={midden} />
      {plekken.map((plek) => {
        const deelnemer = deelnemers.find(({ id }) => id === plek.id);
        const betrokkene = betrokkenen.find(({ id }) => id === plek.id);
        return deelnemer === undefined || betrokkene === undefined ? null : (
          <Persoon key={plek.id} plek={plek} deelnemer={deelnemer} betrokkene={betrokkene} blik={blik} />
        );
      })}
    </svg>
  );
}

interface PersoonProps {
  plek: Plek;
  deelnemer: Deelnemer;
  betrokkene: Betrokkene;
  blik: Blik;
}

/** One who takes part; who can be called is a link that calls. */
function Persoon({ plek, deelnemer, betrokkene, blik }: PersoonProps) {
  const z = useZinnen(rooms).omhetgezin;
  const bel = belAdres(betrokkene);
  const naam = betrokkeneNaam(betrokkene, blik);
  const regels = deelnemer.regels;
  const lines = regels.length + 1;
  const y = (at: number) => plek.y + (at - (lines - 1) / 2) * REGEL + 5;
  // The sign that one can call sits on the edge of the circle, below right.
  const bij = KNOOP * Math.SQRT1_2;
  const anchor = plek.kant === 'rechts' ? 'start' : 'end';
  const content = (
    <>
      <circle className="kring__knoop" cx={plek.x} cy={plek.y} r={KNOOP} />
      <text className="kring__letters" x={plek.x} y={plek.y + 5} textAnchor="middle" aria-hidden="true">
        {initials(naam)}
      </text>
      {bel === undefined ? null : (
        <>
          <circle className="kring__bel" cx={plek.x + bij} cy={plek.y + bij} r={10} />
          <Phone
            className="kring__hoorn"
            x={plek.x + bij - 6}
            y={plek.y + bij - 6}
            size={12}
            aria-hidden="true"
          />
        </>
      )}
      <text className="kring__naam" lang="nl" x={plek.tekstX} y={y(0)} textAnchor={anchor}>
        {deelnemer.naam}
      </text>
      {regels.map((regel, at) => (
        <text key={regel} className="kring__regel" x={plek.tekstX} y={y(at + 1)} textAnchor={anchor}>
          {regel}
        </text>
      ))}
    </>
  );
  const shared = {
    className: 'kring__persoon',
    'data-ring': deelnemer.ring,
    'data-tijdelijk': deelnemer.tijdelijk,
  };
  if (bel === undefined) return <g {...shared}>{content}</g>;
  return (
    <a {...shared} href={bel} aria-label={z.wieDoetMee.belNaam(naam, betrokkene.telefoon ?? '')}>
      {content}
    </a>
  );
}
