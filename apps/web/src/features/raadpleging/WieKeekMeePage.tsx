import { useParams } from '@tanstack/react-router';
import { kijkvraag } from '@rondom/taal/schermen/kijkvraag';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { List } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { isDicht } from '../gezin/dicht.ts';
import { GezinDicht } from '../gezin/GezinDicht.tsx';
import { kijkdagen } from './kijkgroepen.ts';
import { KijkKop } from './KijkKop.tsx';
import { Kijkvragen } from './Kijkvragen.tsx';
import { KijkRij } from './KijkRij.tsx';
import { useRaadplegingen, type WieKeekMee } from './use-raadplegingen.ts';
import './wie-keek-mee.css';

const rooms = { kijkvraag, raadpleging };

/** Who looked at this family, day by day: who, of where, at what, on which ground. */
export function WieKeekMeePage() {
  const z = useZinnen(rooms).raadpleging;
  const { gezinId } = useParams({ from: '/gezinnen/$gezinId/wie-keek-mee' });
  const query = useRaadplegingen(gezinId);
  const vandaag = useSessie().data?.vandaag ?? '';
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
        {({ regels }) => (
          <Card className="kijken">
            {kijkdagen(regels).map(({ dag, groepen }) => (
              <section key={dag}>
                <h2 className="kijken__dag">{z.dag(dag, vandaag)}</h2>
                <List label={z.dag(dag, vandaag)}>
                  {groepen.map((groep) => (
                    <KijkRij key={groep.id} gezinId={gezinId} groep={groep} />
                  ))}
                </List>
              </section>
            ))}
          </Card>
        )}
      </Vlak>
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
