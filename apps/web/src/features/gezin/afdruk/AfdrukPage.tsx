import { useParams } from '@tanstack/react-router';
import { afdruk as zinnen } from '@rondom/taal/schermen/afdruk';
import { useZinnen } from '../../../platform/taal.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import { isDicht } from '../dicht.ts';
import { GezinDicht } from '../GezinDicht.tsx';
import { AfdrukKop } from './AfdrukKop.tsx';
import { Papier } from './Papier.tsx';
import { useAfdruk } from './use-afdruk.ts';
import './afdruk.css';

const rooms = { afdruk: zinnen };

/** The page of one person of the family as it comes on paper. It stands outside the family page: nothing of that prints along. */
export function AfdrukPage() {
  const z = useZinnen(rooms).afdruk;
  const { gezinId, persoonId } = useParams({ from: '/gezinnen/$gezinId/afdruk/$persoonId' });
  const query = useAfdruk(gezinId, persoonId);
  if (isDicht(query.error)) return <GezinDicht gezinId={gezinId} error={query.error} />;
  return (
    <div className="afdruk">
      <title>Rondom</title>
      <Vlak query={query} laden={<Skeleton count={8} />}>
        {(afdruk) => (
          <>
            <AfdrukKop gezinId={gezinId} uitleg={z.zo(afdruk.persoon.roepnaam ?? '')} />
            <Papier afdruk={afdruk} />
          </>
        )}
      </Vlak>
    </div>
  );
}
