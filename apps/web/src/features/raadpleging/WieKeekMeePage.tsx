import { useParams } from '@tanstack/react-router';
import { kijkvraag } from '@rondom/taal/schermen/kijkvraag';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { vrijgave } from '@rondom/taal/schermen/vrijgave';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { isDicht } from '../gezin/dicht.ts';
import { GezinDicht } from '../gezin/GezinDicht.tsx';
import { NietVoor } from './Achtergehouden.tsx';
import { kijkdagen } from './kijkgroepen.ts';
import { KijkKop } from './KijkKop.tsx';
import { Kijkvragen } from './Kijkvragen.tsx';
import { KijkRij } from './KijkRij.tsx';
import { useRaadplegingen, type Kijkregel, type WieKeekMee } from './use-raadplegingen.ts';
import './wie-keek-mee.css';

const rooms = { kijkvraag, raadpleging, vrijgave };

/** Who looked at this family, day by day: who, of where, at what, on which ground. */
export function WieKeekMeePage() {
  const z = useZinnen(rooms).raadpleging;
  const { gezinId } = useParams({ from: '/gezinnen/$gezinId/wie-keek-mee' });
  const query = useRaadplegingen(gezinId);
  if (isDicht(query.error)) return <GezinDicht gezinId={gezinId} error={query.error} />;
  return (
    <>
      <KijkKop gezinId={gezinId} />
      <p className="kijken__uitleg">{z.later}</p>
      {query.data === undefined ? null : <Vragen wieKeek={query.data} />}
      <Vlak
        query={query}
        leeg={{ title: z.leeg, text: z.leegTekst, als: ({ regels }) => regels.length === 0 }}
        laden={
          <Card>
            <Skeleton shape="rows" count={6} />
          </Card>
        }
      >
        {({ regels }) => <Regels gezinId={gezinId} regels={regels} />}
      </Vlak>
    </>
  );
}

/** Day by day, of everybody or of one who looked. */
function Regels({ gezinId, regels }: { gezinId: string; regels: WieKeekMee['regels'] }) {
  const z = useZinnen(rooms);
  const vandaag = useSessie().data?.vandaag ?? '';
  const [van, setVan] = useState('');
  const naam = ({ medewerker, organisatie }: Kijkregel) =>
    medewerker ?? organisatie ?? z.raadpleging.onbekendeNaam;
  const namen = [...new Set(regels.map(naam))].toSorted((een, ander) => een.localeCompare(ander));
  // Who is no longer in the list after a refresh leaves nobody chosen.
  const gekozen = namen.includes(van) ? van : '';
  const getoond = gekozen === '' ? regels : regels.filter((regel) => naam(regel) === gekozen);
  return (
    <>
      {namen.length < 2 ? null : (
        <div className="kijken__filter">
          <Select
            id="kijken-van"
            label={z.vrijgave.filter.wie}
            placeholder={z.vrijgave.filter.iedereen}
            options={namen.map((een) => ({ value: een, label: een }))}
            value={gekozen}
            onChange={(event) => setVan(event.target.value)}
          />
        </div>
      )}
      <Card className="kijken">
        <NietVoor regels={getoond} />
        {kijkdagen(getoond).map(({ dag, groepen }) => (
          <section key={dag}>
            <h2 className="kijken__dag">{z.raadpleging.dag(dag, vandaag)}</h2>
            <List label={z.raadpleging.dag(dag, vandaag)}>
              {groepen.map((groep) => (
                <KijkRij key={groep.id} gezinId={gezinId} groep={groep} />
              ))}
            </List>
          </section>
        ))}
      </Card>
    </>
  );
}

/** What the family asked about looking. */
function Vragen({ wieKeek }: { wieKeek: WieKeekMee }) {
  const z = useZinnen(rooms);
  const regelVan = (id: string | null) => wieKeek.regels.find((regel) => regel.id === id);
  return (
    <Kijkvragen
      titel={z.kijkvraag.titel}
      vragen={wieKeek.vragen}
      isGeweigerd={({ regelId }) => regelVan(regelId)?.handeling === 'geweigerd'}
      over={({ regelId }) => {
        if (regelId === null) return z.kijkvraag.algemeen;
        const regel = regelVan(regelId);
        if (regel === undefined) return z.kijkvraag.overRegel;
        const wie = regel.medewerker ?? regel.organisatie ?? z.raadpleging.onbekendeNaam;
        const zin = regel.handeling === 'geweigerd' ? z.kijkvraag.overGeweigerd : z.kijkvraag.over;
        return zin(wie, regel.op);
      }}
    />
  );
}
