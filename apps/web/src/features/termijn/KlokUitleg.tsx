import { gevolgZin, termijnUitleg } from '@rondom/taal';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useId } from 'react';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Bronmerk } from './Bronmerk.tsx';
import { KlokBeeld } from './KlokBeeld.tsx';
import { klokbeeld } from './klokbeeld.ts';
import type { Termijn } from './use-termijn.ts';
import './termijn.css';

const rooms = { termijn };
type Soorten = (typeof termijn)['nl']['soort'];

type Erbij =
  | 'id'
  | 'acties'
  | 'daarnaOpBord'
  | 'gevolgen'
  | 'ruimte'
  | 'staatStil'
  | 'toelichting'
  | 'versie'
  | 'woorden';
type Uitgelegd = Omit<Termijn, Erbij> & Partial<Pick<Termijn, Erbij>>;

/** One reading of a clock: the day that holds, the picture, the same in sentences, and the source. */
export function KlokUitleg({ klok, vandaag }: { klok: Uitgelegd; vandaag?: string | undefined }) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const titleId = useId();
  const { kop, regels, bron, bronstatus } = termijnUitleg(taal, klok);
  const daarna = [
    ...(klok.daarnaOpBord === true ? [z.termijn.daarnaOpBord] : []),
    ...(klok.gevolgen ?? []).map((gevolg) => gevolgZin(taal, gevolg)),
  ];
  // A kind that a newer server knows has no name here yet.
  const soort = (z.termijn.soort as Partial<Record<string, string>>)[klok.soort as keyof Soorten];
  return (
    <section className="klok" aria-labelledby={titleId}>
      <h3 id={titleId} className="klok__kop">
        {soort === undefined ? null : <span className="klok__soort">{soort}</span>}
        <span className="klok__dag">{kop}</span>
      </h3>
      <p className="klok__status">
        <Bronmerk status={klok.bronstatus} />
      </p>
      <KlokBeeld dagen={klokbeeld(klok, vandaag)} />
      <ol className="klok__regels">
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ol>
      {klok.toelichting == null ? null : <p lang="nl">{z.termijn.noemReden.woordenZin(klok.toelichting)}</p>}
      {(klok.woorden ?? []).map((tekst) => (
        <p key={tekst} lang="nl">
          {z.termijn.noemReden.woordenZin(tekst)}
        </p>
      ))}
      {daarna.length === 0 ? null : (
        <>
          <h4 className="klok__daarna">{z.termijn.daarna}</h4>
          <ul className="klok__regels">
            {daarna.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
      <p className="klok__bron">
        {`${z.termijn.bron}: `}
        <span lang="nl">{bron}</span>
        {`. ${bronstatus}`}
      </p>
      <Deelbronnen ruimte={klok.ruimte} />
    </section>
  );
}

/** Standing still and taking longer may rest on another text than the clock: each names its own, and how sure that is. */
function Deelbronnen({ ruimte }: { ruimte: Uitgelegd['ruimte'] }) {
  const z = useZinnen(rooms).termijn;
  const delen = [
    { woord: z.bronStil, deel: ruimte?.opschorting },
    { woord: z.bronLanger, deel: ruimte?.verlenging },
  ];
  return delen.map(({ woord, deel }) =>
    deel == null ? null : (
      <p key={woord} className="klok__bron">
        {`${woord}: `}
        <span lang="nl">{deel.bron}</span>
        {`. ${z.bronstatus[deel.bronstatus]}`}
      </p>
    ),
  );
}
