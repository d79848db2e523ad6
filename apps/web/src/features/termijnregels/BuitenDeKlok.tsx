import { capitalise } from '@rondom/taal';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useZinnen } from '../../platform/taal.tsx';
import type { useVoorbeeld } from './use-wijzigingen.ts';

const rooms = { termijnregels };

type Inhoud = NonNullable<ReturnType<typeof useVoorbeeld>['data']>;

/** What moves without the job, and what stays although its day becomes free; both with the reason. */
export function BuitenDeKlok({
  voorbeeld: { meteen, vast },
  vrijeDag,
}: {
  voorbeeld: Inhoud;
  vrijeDag: boolean;
}) {
  const z = useZinnen(rooms).termijnregels;
  const { vroegste } = meteen;
  return (
    <div className="voorbeeld">
      <h3>{z.meteen}</h3>
      <p>{meteen.aantal === 0 ? z.meteenNiets : z.meteenAantal(meteen.aantal)}</p>
      <p className="voorbeeld__stil">
        {z.meteenBekeken(meteen.bekeken)}
        {vroegste === null
          ? null
          : ` ${capitalise(z.vroegste(vroegste.van, vroegste.naar))}. ${z.meteenUitleg}`}
      </p>
      <h3>{z.vast}</h3>
      {vast.opDeDag.length === 0 ? (
        <p>{vrijeDag ? z.vastNiets : z.vastRegel}</p>
      ) : (
        <ul>
          {vast.opDeDag.map(({ soort, aantal }) => (
            <li key={soort}>{z.vastSoort[soort](aantal)}</li>
          ))}
        </ul>
      )}
      <p className="voorbeeld__stil">
        {z.vastBekeken(vast.bekeken)}
        {vast.opDeDag.length === 0 ? null : ` ${z.vastUitleg}`}
      </p>
    </div>
  );
}
