import { dayOf } from '@rondom/taal';
import { afdruk as zinnen } from '@rondom/taal/schermen/afdruk';
import { portaalplan } from '@rondom/taal/schermen/portaalplan';
import { useEffect, useRef, type ReactNode } from 'react';
import { hasNavigated } from '../../../platform/navigation.ts';
import { useSessie } from '../../../platform/sessie.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { plandelen } from '../../portaal/plandelen.ts';
import { PlanRegels } from '../../portaal/PlanRegels.tsx';
import { afspraakzin } from '../../portaal/afspraakzin.ts';
import { Rechter } from '../../portaal/Rechter.tsx';
import { useWoordenVan } from '../../portaal/use-woorden-van.ts';
import { PapierHelpers } from './PapierHelpers.tsx';
import type { Afdruk } from './use-afdruk.ts';

const rooms = { afdruk: zinnen };
const planrooms = { portaalplan };

/** One person's plan on paper, in the words of the own portal; for whom and of which day stands on top. */
export function Papier({ afdruk }: { afdruk: Afdruk }) {
  const z = useZinnen(rooms).afdruk;
  const { z: portaal, toon, eigen, noem } = useWoordenVan(afdruk);
  const vandaag = useSessie().data?.vandaag ?? '';
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) titel.current?.focus({ preventScroll: true });
  }, []);
  const { persoon, afspraken, woorden, woordenVanAnderen, teksten } = afdruk;
  return (
    <article className="papier">
      <header>
        <h1 ref={titel} tabIndex={-1}>
          {z.kop[toon]}
        </h1>
        <p>{z.voor(persoon.roepnaam ?? '', vandaag)}</p>
      </header>
      <Stuk titel={z.afspraken}>
        {afspraken.length === 0 ? <p>{z.geenAfspraken}</p> : null}
        <ul>
          {afspraken.map((afspraak) => (
            <li key={afspraak.id}>{afspraakzin(portaal.afspraak, afspraak, vandaag, noem, persoon.id)}.</li>
          ))}
        </ul>
      </Stuk>
      <Planstukken afdruk={afdruk} vandaag={vandaag} />
      <PapierHelpers afdruk={afdruk} />
      <Rechter portaal={afdruk} />
      <Woorden
        titel={z.woorden[toon]}
        woorden={woorden.map((woord) => ({ ...woord, roepnaam: persoon.roepnaam }))}
      />
      <Woorden titel={z.anderen} woorden={woordenVanAnderen} />
      {teksten.length === 0 ? null : (
        <Stuk titel={eigen.notities}>
          {teksten.map(({ id, soort, op, tekst, schrijver }) => (
            <section key={id} className="papier__tekst">
              <h3>{z.notitie(portaal.notitiesoort[soort], dayOf(op))}</h3>
              <p lang="nl">{tekst}</p>
              <p className="papier__klein">{portaal.notitieVan(schrijver)}</p>
            </section>
          ))}
        </Stuk>
      )}
    </article>
  );
}

/** The lines of the plan that this person reads. */
function Planstukken({ afdruk, vandaag }: { afdruk: Afdruk; vandaag: string }) {
  const z = useZinnen(planrooms).portaalplan;
  const { plan, regels } = afdruk.plan;
  return (
    <>
      {plan?.status === 'concept' ? <p>{z.concept}</p> : null}
      {plandelen(regels).map((deel) => (
        <Stuk key={deel.soort} titel={z.kop[deel.soort]}>
          <PlanRegels regels={deel.regels} portaal={afdruk} vandaag={vandaag} />
        </Stuk>
      ))}
    </>
  );
}

type Woord = Pick<Afdruk['woordenVanAnderen'][number], 'id' | 'roepnaam' | 'geschrevenOp' | 'tekst'>;

function Woorden({ titel, woorden }: { titel: string; woorden: readonly Woord[] }) {
  const z = useZinnen(rooms).afdruk;
  if (woorden.length === 0) return null;
  return (
    <Stuk titel={titel}>
      {woorden.map(({ id, roepnaam, geschrevenOp, tekst }) => (
        <figure key={id} className="papier__tekst">
          <blockquote lang="nl">{tekst}</blockquote>
          <figcaption className="papier__klein">
            {z.geschreven(roepnaam ?? '', dayOf(geschrevenOp))}
          </figcaption>
        </figure>
      ))}
    </Stuk>
  );
}

function Stuk({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section className="papier__stuk">
      <h2>{titel}</h2>
      {children}
    </section>
  );
}
