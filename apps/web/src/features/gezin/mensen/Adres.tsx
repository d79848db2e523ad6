import { MapPin } from 'lucide-react';
import { huishouden as zinnen } from '@rondom/taal/schermen/huishouden';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import type { Gezin } from '../contract.ts';
import { Blok } from './Blok.tsx';
import { useAdres } from './use-openen.ts';

const rooms = { huishouden: zinnen };

/** Closed until somebody asks: opening an address is logged about everybody who lives there. */
export function Adres({ thuis, gezinId }: { thuis: Gezin['huishoudens'][number]; gezinId: string }) {
  const { thuis: z } = useZinnen(rooms).huishouden;
  const [open, setOpen] = useState(false);
  const query = useAdres(gezinId, thuis.id);
  function show(): void {
    setOpen(true);
    // Once read it is only hidden and shown: no second line in the log for the same look.
    if (query.data === undefined) void query.refetch();
  }
  return (
    <Blok title={z.adres} icon={<MapPin size={18} />}>
      {thuis.adresGeheim ? (
        <Banner tone="amber">
          <p>{z.adresGeheim}</p>
        </Banner>
      ) : null}
      {!thuis.heeftAdres ? <p>{z.geenAdres}</p> : null}
      {open ? (
        <Vlak query={query}>
          {({ tekst }) => (
            <address className="over__adres" lang="nl">
              {tekst ?? z.geenAdres}
            </address>
          )}
        </Vlak>
      ) : null}
      {thuis.heeftAdres ? (
        <Button onClick={open ? () => setOpen(false) : show}>{open ? z.verbergAdres : z.toonAdres}</Button>
      ) : null}
      {thuis.heeftAdres && !open ? <p className="over__klein">{z.adresVastgelegd}</p> : null}
    </Blok>
  );
}
