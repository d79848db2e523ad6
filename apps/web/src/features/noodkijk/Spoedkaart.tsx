import { Phone, PhoneCall, ShieldAlert } from 'lucide-react';
import { gezin as gezinzinnen } from '@rondom/taal/schermen/gezin';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { BereikbaarFeiten } from '../gezin/mensen/BereikbaarFeiten.tsx';
import { telefoonAdres } from '../nuonveilig/telefoon.ts';
import { namenVan } from './namen.ts';
import { SpoedMensen } from './SpoedMensen.tsx';
import { SpoedVeilig } from './SpoedVeilig.tsx';
import { useSpoedkaart, type SpoedkaartInhoud } from './use-noodkijk.ts';
import './noodkijk.css';

const rooms = { noodkijk, gezin: gezinzinnen };

/** What is needed tonight: danger, whom to call, what was agreed, how to reach each safely, who there are. */
export function Spoedkaart({ gezinId }: { gezinId: string }) {
  const query = useSpoedkaart(gezinId);
  return (
    <Vlak
      query={query}
      laden={
        <Card>
          <Skeleton shape="rows" count={6} />
        </Card>
      }
    >
      {(kaart) => (
        <div className="spoed">
          <Gevaar kaart={kaart} />
          <div className="spoed__kolommen">
            <div className="spoed__kolom">
              <Bellen kaart={kaart} />
              <Plan kaart={kaart} />
              <SpoedVeilig kaart={kaart} />
            </div>
            <div className="spoed__kolom">
              <Bereikbaar kaart={kaart} />
              <SpoedMensen kaart={kaart} />
            </div>
          </div>
        </div>
      )}
    </Vlak>
  );
}

interface DeelProps {
  kaart: SpoedkaartInhoud;
}

function Gevaar({ kaart }: DeelProps) {
  const z = useZinnen(rooms);
  const naam = namenVan(kaart, z.noodkijk.kaart.onbekend);
  if (kaart.gevaar.length === 0) return <Banner>{z.noodkijk.kaart.geenGevaar}</Banner>;
  // One danger for several people is one line.
  const lines = new Map<string, { soort: string; van: string | null; voor: string[] }>();
  for (const { soort, van, voor } of kaart.gevaar) {
    const line = lines.get(`${soort} ${van ?? ''}`) ?? { soort, van, voor: [] };
    lines.set(`${soort} ${van ?? ''}`, line);
    if (voor !== null) line.voor.push(naam(voor));
  }
  const stand = z.gezin.letOp;
  return (
    <Banner tone="red" title={z.noodkijk.kaart.gevaar}>
      {[...lines].map(([key, { soort, van, voor }]) => (
        <p key={key}>
          {stand.gevaar(codeZin(stand.stand, soort), van === null ? undefined : naam(van), voor)}
        </p>
      ))}
    </Banner>
  );
}

function Bellen({ kaart: { bellen } }: DeelProps) {
  const { kaart: z } = useZinnen(rooms).noodkijk;
  return (
    <Card title={z.bellen} icon={<Phone size={18} />}>
      {bellen.length === 0 ? <p>{z.niemand}</p> : null}
      <List>
        {bellen.map(({ soort, naam, organisatie, telefoon }, at) => (
          <ListRow
            key={at}
            title={<span lang="nl">{naam ?? organisatie}</span>}
            text={[codeZin(z.soort, soort), naam === null ? '' : (organisatie ?? '')]
              .filter(Boolean)
              .join(' · ')}
            aside={
              telefoon === null ? (
                z.geenNummer
              ) : (
                <LinkButton
                  href={telefoonAdres(telefoon)}
                  variant={at === 0 ? 'primary' : 'quiet'}
                  icon={<Phone size={18} />}
                  aria-label={`${z.bel(naam ?? organisatie ?? '')}, ${telefoon}`}
                >
                  {telefoon}
                </LinkButton>
              )
            }
          />
        ))}
      </List>
    </Card>
  );
}

function Plan({ kaart: { regels } }: DeelProps) {
  const { kaart: z } = useZinnen(rooms).noodkijk;
  return (
    <Card title={z.plan} icon={<ShieldAlert size={18} />}>
      {regels.length === 0 ? <p>{z.geenPlan}</p> : null}
      <ul className="spoed__regels">
        {regels.map(({ soort, tekst }) => (
          <li key={tekst}>
            <span className="spoed__klein">{z.regel[soort]}</span>
            <span lang="nl">{tekst}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Bereikbaar({ kaart }: DeelProps) {
  const { kaart: z } = useZinnen(rooms).noodkijk;
  const naam = namenVan(kaart, z.onbekend);
  return (
    <Card title={z.bereikbaar} icon={<PhoneCall size={18} />}>
      {kaart.bereikbaar.length === 0 ? <p>{z.geenBereikbaar}</p> : null}
      {kaart.bereikbaar.map(({ persoon, inhoud }) => (
        <section key={persoon} className="spoed__persoon">
          <h3 lang="nl">{naam(persoon)}</h3>
          <BereikbaarFeiten inhoud={inhoud} />
        </section>
      ))}
    </Card>
  );
}
