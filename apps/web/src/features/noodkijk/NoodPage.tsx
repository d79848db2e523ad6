import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { NoodBalk } from './NoodBalk.tsx';
import { Spoedkaart } from './Spoedkaart.tsx';

const rooms = { noodkijk };

/** A family while one looks in an emergency: how long still, and the card. Nothing else of the family page. */
export function NoodPage({ gezinId, naam }: { gezinId: string; naam: string }) {
  const z = useZinnen(rooms).noodkijk;
  const titel = z.kaart.gezin(naam);
  return (
    <div className="nood">
      <NoodBalk gezinId={gezinId} />
      <PageHeading tab={titel} lead={z.balk.uitleg}>
        <span lang="nl">{titel}</span>
      </PageHeading>
      <Spoedkaart gezinId={gezinId} />
    </div>
  );
}
