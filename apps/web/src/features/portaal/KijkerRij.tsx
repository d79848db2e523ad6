import { capitalise } from '@rondom/taal';
import { portaal as portaalzinnen } from '@rondom/taal/schermen/portaal';
import { portaalkijk } from '@rondom/taal/schermen/portaalkijk';
import { rollen } from '@rondom/taal/schermen/rollen';
import { Eye, EyeOff, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import type { Kijker } from './kijkregels.ts';

const rooms = { portaal: portaalzinnen, portaalkijk, rollen };

interface KijkerRijProps {
  kijker: Kijker;
  toon: 'jij' | 'u';
  /** How the reader of this page calls the persons it is about. */
  namen: ReadonlyMap<string, string>;
  /** Questions about this line, and the way to ask one. */
  children?: ReactNode;
}

/** The organisation that looked, or what kind it is where its name would betray a place. */
export function useKijkernaam() {
  const z = useZinnen(rooms).portaal;
  const soort: Partial<Record<string, string>> = z.organisatiesoort;
  return ({ organisatie, organisatiesoort }: Pick<Kijker, 'organisatie' | 'organisatiesoort'>): string =>
    organisatie ?? capitalise(soort[organisatiesoort] ?? '');
}

/** Who, as what, at what, about whom, and why that is allowed; a refused try says so in words. */
export function KijkerRij({ kijker, toon, namen, children }: KijkerRijProps) {
  const z = useZinnen(rooms);
  const wie = useKijkernaam();
  const kijk = z.portaalkijk;
  const gegevens: Partial<Record<string, string>> = kijk.gegevens;
  const grond = (kijk.grond as Partial<Record<string, string>>)[kijker.grond];
  const rol = kijker.relatie === 'geen' ? z.rollen[kijker.rol] : kijk.rol[kijker.relatie];
  const dingen = [...new Set(kijker.gegevens.map((code) => gegevens[code] ?? kijk.anders))];
  // In the order of the page: this reader first.
  const over = [...namen].filter(([id]) => kijker.over.includes(id)).map(([, naam]) => naam);
  const zin = { gekeken: kijk.keekNaar, afgedrukt: kijk.afgedrukt, uitgevoerd: kijk.uitgevoerd }[
    kijker.wijze
  ];
  const Teken = kijker.geweigerd ? EyeOff : kijker.wijze === 'gekeken' ? Eye : Printer;
  return (
    <li className="row kijker" data-geweigerd={kijker.geweigerd || undefined}>
      <span className="row__lead">
        <Teken size={22} />
      </span>
      <div className="row__main">
        <p className="row__title" lang="nl">
          {wie(kijker)}
        </p>
        <p className="kijker__rol">
          {kijker.medewerker === null ? null : <span lang="nl">{kijker.medewerker}, </span>}
          {rol}
        </p>
        {kijker.geweigerd ? (
          <p className="kijker__geweigerd">{kijk.probeerde}</p>
        ) : (
          <>
            <p>{[zin(dingen), ...(over.length === 0 ? [] : [kijk.over(over)])].join(' ')}</p>
            {kijker.nood === null ? null : <Nood nood={kijker.nood} />}
            {grond === undefined ? null : <p className="zacht">{kijk.waarom(grond)}</p>}
            {kijker.vraag === null ? null : <OpVraag vraag={kijker.vraag} toon={toon} />}
          </>
        )}
        {children}
      </div>
    </li>
  );
}

/** Of an emergency look: the sentence written for the family, and what the review found. */
function Nood({ nood: { gezinszin, oordeel } }: { nood: NonNullable<Kijker['nood']> }) {
  const z = useZinnen(rooms).portaalkijk.noodkijk;
  return (
    <div className="kijker__nood">
      {gezinszin === null ? null : <p lang="nl">{gezinszin}</p>}
      <p className="zacht">{oordeel === null ? z.loopt : z[oordeel]}</p>
    </div>
  );
}

/** On whose question, and that one said yes to it. */
function OpVraag({ vraag, toon }: { vraag: NonNullable<Kijker['vraag']>; toon: 'jij' | 'u' }) {
  const z = useZinnen(rooms).portaalkijk;
  const { door, toestemmingOp } = vraag;
  return (
    <p className="zacht">
      {z.vraagVan(door)} {toestemmingOp === null ? null : z.zeiJa[toon](toestemmingOp)}
    </p>
  );
}
