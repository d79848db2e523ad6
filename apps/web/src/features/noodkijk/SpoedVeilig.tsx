import { dayOf, formatTime } from '@rondom/taal';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { namenVan } from './namen.ts';
import type { SpoedkaartInhoud } from './use-noodkijk.ts';

const rooms = { noodkijk };

/** The last figure of each voice, per child, beside each other and never as an average; and what is agreed for today. */
export function SpoedVeilig({ kaart }: { kaart: SpoedkaartInhoud }) {
  const { kaart: z } = useZinnen(rooms).noodkijk;
  const { taal } = useTaal();
  const naam = namenVan(kaart, z.onbekend);
  const kinderen = [...new Set(kaart.cijfers.map(({ kind }) => kind))];
  return (
    <>
      <Card title={z.cijfers} aside={z.schaal}>
        {kinderen.length === 0 ? <p>{z.geenCijfers}</p> : null}
        {kinderen.map((kind) => (
          <section key={kind} className="spoed__persoon">
            <h3 lang="nl">{naam(kind)}</h3>
            <ul className="spoed__cijfers">
              {kaart.cijfers
                .filter((cijfer) => cijfer.kind === kind)
                .map(({ stem, medewerker, cijfer, op }) => (
                  <li key={`${stem ?? ''}${medewerker ?? ''}`}>
                    {z.cijfer(medewerker ?? naam(stem), cijfer, op)}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Card>
      <Card title={z.vandaag}>
        {kaart.afspraken.length === 0 ? <p>{z.geenAfspraak}</p> : null}
        <ul className="spoed__cijfers">
          {kaart.afspraken.map(({ op, soort, medewerker, personen }) => (
            <li key={`${dayOf(op)}${op}`}>
              {[
                formatTime(taal, op),
                codeZin(z.afspraak, soort),
                medewerker ?? '',
                personen.map(naam).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
