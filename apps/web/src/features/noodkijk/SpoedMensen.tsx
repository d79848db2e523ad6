import { MapPin, UsersRound } from 'lucide-react';
import { capitalise } from '@rondom/taal';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { leeftijdZin } from '../gezin/lid-woorden.ts';
import { namenVan, volledig } from './namen.ts';
import { useSpoedadres, type SpoedkaartInhoud } from './use-noodkijk.ts';

const rooms = { noodkijk, persoon };

/** Who there are and with whom they live. An address is opened apart, by the crisis service alone. */
export function SpoedMensen({ kaart }: { kaart: SpoedkaartInhoud }) {
  const words = useZinnen(rooms);
  const { kaart: z } = words.noodkijk;
  const vandaag = useSessie().data?.vandaag ?? '';
  const crisis = useSessie().data?.rol === 'crisisdienst';
  const naam = namenVan(kaart, z.onbekend);
  return (
    <Card title={z.mensen} icon={<UsersRound size={18} />}>
      <List>
        {kaart.leden.map((lid) => (
          <ListRow
            key={lid.id}
            title={<span lang="nl">{volledig(lid) || capitalise(words.persoon.ongeboren)}</span>}
            text={[
              codeZin(z.rol, lid.rol),
              leeftijdZin({ ...lid, overledenOp: null }, vandaag, words.persoon),
            ].join(' · ')}
          />
        ))}
      </List>
      {kaart.huishoudens.map((huis) => (
        <section key={huis.id} className="spoed__huis">
          <p>{z.samen(huis.bewoners.map((id) => naam(id)).filter((wie) => wie !== z.onbekend))}</p>
          {huis.adresGeheim ? <p className="spoed__geheim">{z.adresGeheim}</p> : null}
          {crisis && huis.heeftAdres ? <Adres gezinId={kaart.id} huishoudenId={huis.id} /> : null}
        </section>
      ))}
    </Card>
  );
}

function Adres({ gezinId, huishoudenId }: { gezinId: string; huishoudenId: string }) {
  const { kaart: z } = useZinnen(rooms).noodkijk;
  const [asked, setAsked] = useState(false);
  const query = useSpoedadres(gezinId, huishoudenId);
  if (asked)
    return (
      <Vlak query={query}>
        {({ tekst }) => (
          <address className="spoed__adres" lang="nl">
            {tekst}
          </address>
        )}
      </Vlak>
    );
  return (
    <>
      <Button
        icon={<MapPin size={18} />}
        onClick={() => {
          setAsked(true);
          void query.refetch();
        }}
      >
        {z.toonAdres}
      </Button>
      <p className="spoed__klein">{z.adresVastgelegd}</p>
    </>
  );
}
