import { Link } from '@tanstack/react-router';
import { capitalise, formatDate } from '@rondom/taal';
import { gezin as gezinzinnen } from '@rondom/taal/schermen/gezin';
import { nuonveilig } from '@rondom/taal/schermen/nuonveilig';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { dayBefore } from '../gezin/dagen.ts';
import type { Onveiliggezin } from './use-nuonveilig.ts';
import { WieNu } from './WieNu.tsx';

const rooms = { nuonveilig, termijn, gezin: gezinzinnen };
const TONE: Readonly<Record<Onveiliggezin['veiligheid'], BadgeTone>> = {
  nietBekend: 'red',
  acuut: 'red',
  onveilig: 'red',
  tenDele: 'amber',
  veilig: 'plain',
};

/** One family: whether it is safe and what was answered for whom, who is there, since when the team takes part. */
export function OnveiligKaart({ gezin }: { gezin: Onveiliggezin }) {
  const words = useZinnen(rooms);
  const z = words.nuonveilig;
  const { taal } = useTaal();
  const { veiligheid, veilig, standen, acuutSinds, sinds, tot, eersteDag, eersteSoort } = gezin;
  const stand = standen.map(({ soort }) => codeZin(words.gezin.letOp.stand, soort));
  return (
    <li className="onveilig__kaart" data-veiligheid={veiligheid}>
      <div className="onveilig__wat">
        <Badge tone={TONE[veiligheid]}>{z.veiligheid[veiligheid]}</Badge>
        <h2 className="onveilig__naam">
          <Link to="/gezinnen/$gezinId" params={{ gezinId: gezin.gezinId }} lang="nl">
            {z.gezin(gezin.gezin)}
          </Link>
        </h2>
        {stand.length === 0 && acuutSinds === null ? null : (
          <p>
            {capitalise([...stand, ...(acuutSinds === null ? [] : [z.acuutSinds(acuutSinds)])].join(' · '))}
          </p>
        )}
        {veilig.length === 0 ? (
          <p>{z.nietGevraagd}</p>
        ) : (
          veilig.map(({ naam, veilig: antwoord, op }) => (
            <p key={naam}>{z.veiligVoor(naam, z.antwoord[antwoord], op ?? undefined)}</p>
          ))
        )}
        <p className="onveilig__klein">{z.meedoen(sinds, tot === null ? undefined : dayBefore(tot))}</p>
      </div>
      <WieNu mensen={gezin.wieNu} />
      <div className="onveilig__eerst">
        <h3 className="onveilig__kop">{z.eerst}</h3>
        {eersteDag === null ? (
          <p>{z.geenDatum}</p>
        ) : (
          <>
            <p className="onveilig__dag">{formatDate(taal, eersteDag, 'weekdagKort')}</p>
            <p className="onveilig__klein">
              {codeZin({ ...words.termijn.soort, ...z.afspraak }, eersteSoort ?? '')}
            </p>
          </>
        )}
      </div>
    </li>
  );
}
