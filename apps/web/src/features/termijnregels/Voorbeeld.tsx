import { termijnregels as refusals } from '@rondom/taal/refusals/termijnregels';
import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { BuitenDeKlok } from './BuitenDeKlok.tsx';
import { useBevestig, useVoorbeeld, type Wijziging } from './use-wijzigingen.ts';
import { useWijzigingnaam } from './use-wijzigingnaam.ts';

const rooms = { termijn, termijnregels };
const OPTIONS = { refusals: { termijnregels: refusals } };

/** What one change would move, counted; only the button at its end moves anything. */
export function Voorbeeld({ wijziging, onClose }: { wijziging: Wijziging; onClose: () => void }) {
  const z = useZinnen(rooms).termijnregels;
  const naam = useWijzigingnaam(wijziging);
  const query = useVoorbeeld(wijziging.id);
  const bevestig = useBevestig(wijziging, () => {
    toast(z.bevestigd);
    onClose();
  });
  // Refused because it changed meanwhile, or because it cannot be any more: the sentence of the room.
  const faults = useFaults(bevestig.error ?? query.error, OPTIONS);
  const gezien = query.data?.verplaatst;
  return (
    <Sheet isOpen onClose={onClose} title={z.voorbeeldTitel} lead={naam}>
      <ErrorSummary faults={faults} />
      {query.error ? null : (
        <Vlak query={query} laden={<Skeleton count={5} />}>
          {(voorbeeld) => (
            <>
              <Groepen voorbeeld={voorbeeld} />
              <BuitenDeKlok voorbeeld={voorbeeld} vrijeDag={wijziging.kalenderdag?.wat === 'vrij'} />
            </>
          )}
        </Vlak>
      )}
      <div className="wijziging__onder">
        {gezien === undefined ? null : (
          <Button
            variant="primary"
            busy={bevestig.isPending}
            onClick={() => bevestig.mutate({ verplaatst: gezien }, { onError: () => void query.refetch() })}
          >
            {z.bevestig(gezien)}
          </Button>
        )}
        <Button onClick={onClose}>{z.terug}</Button>
      </div>
    </Sheet>
  );
}

type Inhoud = NonNullable<ReturnType<typeof useVoorbeeld>['data']>;

function Groepen({ voorbeeld: { bekeken, verplaatst, eigen, groepen } }: { voorbeeld: Inhoud }) {
  const z = useZinnen(rooms);
  const w = z.termijnregels;
  return (
    <div className="voorbeeld">
      <p className="voorbeeld__aantal">
        {verplaatst === 0 ? w.voorbeeldNiets : w.voorbeeldAantal(verplaatst)}
      </p>
      <p className="voorbeeld__stil">{`${w.voorbeeldBekeken(bekeken)} ${w.zonderGezinnen}`}</p>
      {groepen.length === 0 ? null : (
        <List label={w.voorbeeldTitel}>
          {groepen.map(({ soort, regio, aantal, vroegste }) => (
            <ListRow
              key={`${soort} ${regio ?? ''}`}
              title={codeZin(z.termijn.soort, soort)}
              text={
                <>
                  <span lang="nl">{regio ?? w.regioOnbekend}</span>
                  {`: ${w.vroegste(vroegste.van, vroegste.naar)}`}
                </>
              }
              aside={<strong>{w.aantal(aantal)}</strong>}
            />
          ))}
        </List>
      )}
      {eigen === 0 ? null : <p className="voorbeeld__stil">{w.voorbeeldEigen(eigen)}</p>}
    </div>
  );
}
