import { noodkijk as zinnen } from '@rondom/taal/schermen/noodkijk';
import { useSessie, type Rol } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Card } from '../../ui/Card.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { useMijnNoodkijken, type EigenNoodkijk } from './use-noodkijk.ts';
import './noodkijk.css';

const rooms = { noodkijk: zinnen };
const KIJKERS: ReadonlySet<Rol> = new Set([
  'lokaalteam',
  'veiligthuis',
  'crisisdienst',
  'jeugdbeschermer',
  'veiligheidsteam',
]);

/** One's own looks and how far their review is; absent for who never looked. */
export function MijnNoodkijken() {
  const { mijn: z } = useZinnen(rooms).noodkijk;
  const rol = useSessie().data?.rol;
  const data = useMijnNoodkijken(rol !== undefined && KIJKERS.has(rol)).data;
  if (data === undefined || (data.noodkijken.length === 0 && !data.beperkt)) return null;
  return (
    <Card title={z.titel} className="mijnnood">
      {data.beperkt ? <Banner tone="amber">{z.beperkt}</Banner> : null}
      <List>
        {data.noodkijken.map((een) => (
          <Rij key={een.id} noodkijk={een} />
        ))}
      </List>
    </Card>
  );
}

function Rij({ noodkijk }: { noodkijk: EigenNoodkijk }) {
  const z = useZinnen(rooms).noodkijk;
  const { oordeel, uiterlijk, woorden, begonnenOp, eindigdeOp, reden } = noodkijk;
  return (
    <ListRow
      title={z.team.wanneer(begonnenOp, eindigdeOp)}
      text={
        <>
          {oordeel === null ? (uiterlijk === null ? '' : z.mijn.wacht(uiterlijk)) : z.mijn[oordeel]}{' '}
          {reden === null ? null : `${z.blad.redenen[reden]}.`}
          {woorden === null ? null : (
            <span className="noodkijk__woorden">
              {z.mijn.uwWoorden} <span lang="nl">{woorden}</span>
            </span>
          )}
        </>
      }
    />
  );
}
