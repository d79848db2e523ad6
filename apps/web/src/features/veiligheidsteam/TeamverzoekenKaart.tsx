import { capitalise } from '@rondom/taal';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { NeeSheet } from './NeeSheet.tsx';
import { NoemSheet } from './NoemSheet.tsx';
import { useTeamverzoeken, type Teamverzoek } from './use-veiligheidsteam.ts';
import './veiligheidsteam.css';

const rooms = { veiligheidsteam };

/** What the team was asked and did not answer, and what was left and not taken over: nobody falls between two people. */
export function TeamverzoekenKaart({ leiding = false }: { leiding?: boolean }) {
  const z = useZinnen(rooms).veiligheidsteam.verzoeken;
  const { data } = useTeamverzoeken();
  const open = (data ?? []).filter(({ stand }) => stand !== 'aangenomen');
  if (open.length === 0) return null;
  return (
    <Card title={leiding ? z.leiding : z.titel} tone="amber" className="teamverzoeken">
      <List>
        {open.map((verzoek) => (
          <Verzoek key={verzoek.id} verzoek={verzoek} />
        ))}
      </List>
    </Card>
  );
}

function Verzoek({ verzoek }: { verzoek: Teamverzoek }) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.verzoeken;
  const [blad, setBlad] = useState<'noem' | 'nee'>();
  const { telefoon, gevraagdDoor, dagenOpen } = verzoek;
  const terug = verzoek.stand !== 'gevraagd';
  const weg = verzoek.stand === 'lieverniet' ? z.lieverniet : z.teruggestapt(verzoek.teruggestaptOp ?? '');
  const feiten = terug
    ? [weg]
    : [
        z.functie(all.functie[verzoek.functie]),
        z.dagen(verzoek.vanaf, verzoek.terugkijkOp),
        z.uiterlijk(verzoek.antwoordOp),
      ];
  return (
    <ListRow
      title={<span lang="nl">{z.gezin(verzoek.gezin)}</span>}
      text={
        <>
          {terug ? null : `${z.van(gevraagdDoor, verzoek.organisatie)}. `}
          {capitalise(feiten.join(' · '))}
          {dagenOpen === 0 || terug ? null : (
            <>
              {' · '}
              <strong className="te-laat">{all.dagenTeLaat(dagenOpen)}</strong>
            </>
          )}
        </>
      }
      under={
        terug ? undefined : (
          <div className="team__onder">
            {verzoek.waarvoor === null ? null : (
              <blockquote className="team__vraag">
                <p lang="nl">{verzoek.waarvoor}</p>
              </blockquote>
            )}
            {telefoon === null ? null : (
              <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{z.bel(gevraagdDoor, telefoon)}</a>
            )}
            <div className="team__knoppen noprint">
              <Button variant="primary" onClick={() => setBlad('noem')}>
                {z.noem}
              </Button>
              <Button onClick={() => setBlad('nee')}>{z.nee}</Button>
            </div>
            {blad === 'noem' ? <NoemSheet verzoek={verzoek} onClose={() => setBlad(undefined)} /> : null}
            {blad === 'nee' ? <NeeSheet verzoek={verzoek} onClose={() => setBlad(undefined)} /> : null}
          </div>
        )
      }
    />
  );
}
