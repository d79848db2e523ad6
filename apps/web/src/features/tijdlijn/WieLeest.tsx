import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import { DeelMetForm } from './DeelMetForm.tsx';
import type { Mens } from './mensen.ts';
import { useNeemTerug, type Notitie } from './use-deling.ts';

const rooms = { tijdlijn };

interface WieLeestProps {
  gezinId: string;
  notitie: Notitie;
  mensen: readonly Mens[];
}

/** Under a note: who can read it by name, who opened it, and taking it back or sharing it wider. */
export function WieLeest({ gezinId, notitie, mensen }: WieLeestProps) {
  const z = useZinnen(rooms).tijdlijn.deling;
  const [deelt, setDeelt] = useState(false);
  const lezers = mensen.flatMap(({ id, naam }) => {
    const lezer = notitie.personen.find((persoon) => persoon.lezer && persoon.id === id);
    return lezer === undefined ? [] : [{ ...lezer, naam }];
  });
  const anderen = mensen.filter(
    ({ id, ongeboren }) => !ongeboren && !lezers.some((lezer) => lezer.id === id),
  );
  return (
    <div className="wieleest">
      <ReaderLine readers={lezers.map(({ naam }) => naam)} />
      {lezers.length === 0 ? null : (
        <ul className="wieleest__lezers" role="list">
          {lezers.map((lezer) => (
            <Lezer key={lezer.id} {...{ gezinId, notitie, lezer }} />
          ))}
        </ul>
      )}
      <Delingen notitie={notitie} mensen={mensen} />
      {notitie.acties.includes('deelMet') && anderen.length > 0 ? (
        <div>
          <Button variant="plain" onClick={() => setDeelt(true)}>
            {z.deelOok}
          </Button>
        </div>
      ) : null}
      {deelt ? (
        <DeelMetForm {...{ gezinId, notitie, mensen, anderen }} onClose={() => setDeelt(false)} />
      ) : null}
    </div>
  );
}

interface LezerProps {
  gezinId: string;
  notitie: Notitie;
  lezer: { readonly id: string; readonly naam: string; readonly gelezenOp: string | null };
}

function Lezer({ gezinId, notitie, lezer: { id, naam, gelezenOp } }: LezerProps) {
  const z = useZinnen(rooms).tijdlijn.deling;
  const terug = useNeemTerug(gezinId, notitie, { id, naam });
  return (
    <li>
      <span>{gelezenOp === null ? z.nogNiet(naam) : z.gelezen(naam, gelezenOp)}</span>
      {gelezenOp === null && notitie.acties.includes('neemTerug') ? (
        <Button
          variant="plain"
          busy={terug.isPending}
          aria-label={z.neemTerugVan(naam)}
          onClick={() => terug.mutate(id)}
        >
          {z.neemTerug}
        </Button>
      ) : null}
    </li>
  );
}

/** What was done about its readers since it was written. */
function Delingen({ notitie, mensen }: { notitie: Notitie; mensen: readonly Mens[] }) {
  const z = useZinnen(rooms).tijdlijn.deling;
  if (notitie.delingen.length === 0) return null;
  const naam = (id: string) => mensen.find((mens) => mens.id === id)?.naam ?? '';
  return (
    <ul className="wieleest__delingen" role="list">
      {notitie.delingen.map(({ persoonId, handeling, door, op, reden }) => (
        <li key={`${op} ${persoonId} ${handeling}`}>
          {handeling === 'deel'
            ? z.regelDeel(naam(persoonId), door, op)
            : z.regelTerug(naam(persoonId), door, op)}
          {reden === null ? null : <span lang="nl">{` ${reden}`}</span>}
        </li>
      ))}
    </ul>
  );
}
