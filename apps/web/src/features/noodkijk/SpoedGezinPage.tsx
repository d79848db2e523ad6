import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { Link, useParams } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { isDicht } from '../gezin/dicht.ts';
import { GezinDicht } from '../gezin/GezinDicht.tsx';
import { Spoedkaart } from './Spoedkaart.tsx';
import { useSpoedkaart } from './use-noodkijk.ts';

const rooms = { noodkijk };

/** The card of a family for who is on duty; without duty the page of who has no relation. */
export function SpoedGezinPage() {
  const { gezinId } = useParams({ from: '/spoedkaart/$gezinId' });
  const z = useZinnen(rooms).noodkijk;
  const { data, error } = useSpoedkaart(gezinId);
  if (isDicht(error)) return <GezinDicht gezinId={gezinId} error={error} />;
  const titel = data === undefined ? z.spoed.titel : z.kaart.gezin(data.naam);
  return (
    <div className="nood">
      <PageHeading tab={titel} lead={z.balk.uitleg} actions={<Link to="/spoedkaart">{z.spoed.terug}</Link>}>
        <span lang="nl">{titel}</span>
      </PageHeading>
      <Spoedkaart gezinId={gezinId} />
    </div>
  );
}
