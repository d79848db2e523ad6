import { PhoneCall } from 'lucide-react';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import { Blok, type BlokProps } from './Blok.tsx';
import { BereikbaarFeiten } from './BereikbaarFeiten.tsx';
import { useVeiligBereikbaar } from './use-openen.ts';

const rooms = { overpersoon };

/** How to reach this person without danger: closed until somebody asks, because asking is logged. */
export function VeiligBereikbaarBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms).overpersoon.bereikbaar;
  const [asked, setAsked] = useState(false);
  const query = useVeiligBereikbaar(blik.gezin.id, lid.id);
  if (!blik.acties.includes('leesVeiligBereikbaar') || lid.overledenOp !== null) return null;
  const writes = blik.acties.includes('schrijfVeiligBereikbaar');
  const known = blik.gezin.bereikbaar.includes(lid.id);
  function show(): void {
    setAsked(true);
    void query.refetch();
  }
  if (!known) {
    return (
      <Blok title={z.titel} icon={<PhoneCall size={18} />}>
        <p>{z.leeg}</p>
        {writes ? (
          <Button onClick={() => open({ wat: 'bereikbaar', nu: { inhoud: null, versie: 0 } })}>
            {z.legVast}
          </Button>
        ) : null}
      </Blok>
    );
  }
  return (
    <Blok title={z.titel} icon={<PhoneCall size={18} />}>
      {asked ? (
        <Vlak query={query} laden={<Skeleton count={4} />}>
          {(antwoord) => (
            <>
              <BereikbaarFeiten inhoud={antwoord.inhoud} />
              {writes ? (
                <Button onClick={() => open({ wat: 'bereikbaar', nu: antwoord })}>{z.wijzig}</Button>
              ) : null}
            </>
          )}
        </Vlak>
      ) : (
        <>
          <p>{z.vooraf}</p>
          <Button onClick={show}>{z.toon}</Button>
          <p className="over__klein">{z.wordtVastgelegd}</p>
        </>
      )}
    </Blok>
  );
}
