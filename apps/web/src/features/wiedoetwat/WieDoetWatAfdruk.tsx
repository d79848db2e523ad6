import { useParams } from '@tanstack/react-router';
import { afdruk } from '@rondom/taal/schermen/afdruk';
import { wiedoetwatblad } from '@rondom/taal/schermen/wiedoetwatblad';
import { useZinnen } from '../../platform/taal.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { AfdrukKop } from '../gezin/afdruk/AfdrukKop.tsx';
import { isDicht } from '../gezin/dicht.ts';
import { GezinDicht } from '../gezin/GezinDicht.tsx';
import { Blad } from './Blad.tsx';
import { useAfdrukWieDoetWat } from './use-wiedoetwat.ts';
import '../gezin/afdruk/afdruk.css';

const rooms = { afdruk, wiedoetwatblad };

/** On paper for one of the family, made as that person. */
export function WieDoetWatAfdruk() {
  const z = useZinnen(rooms);
  const { gezinId, persoonId } = useParams({ from: '/gezinnen/$gezinId/afdruk/$persoonId/wie-doet-wat' });
  const query = useAfdrukWieDoetWat(gezinId, persoonId);
  if (isDicht(query.error)) return <GezinDicht gezinId={gezinId} error={query.error} />;
  return (
    <div className="afdruk">
      <title>Rondom</title>
      <Vlak query={query} laden={<Skeleton count={8} />}>
        {(blad) => (
          <>
            <AfdrukKop gezinId={gezinId} uitleg={z.afdruk.zo(blad.lezer.roepnaam ?? '')} />
            <div className="papier">
              <h1>{z.wiedoetwatblad.titel}</h1>
              <Blad blad={blad} />
            </div>
          </>
        )}
      </Vlak>
    </div>
  );
}
