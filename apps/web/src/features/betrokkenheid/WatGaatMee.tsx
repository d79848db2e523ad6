import { dayOf, formatDate, formatTime } from '@rondom/taal';
import { afwezig } from '@rondom/taal/schermen/afwezig';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Select } from '../../ui/Select.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { NIEMAND, wieBij, type Doorgeven } from './doorgeven.ts';
import type { Afwezigheden, GaatMee } from './use-afwezig.ts';

const rooms = { afwezig, termijn };

interface WatGaatMeeProps {
  inhoud: Doorgeven;
  zet: (part: Partial<Doorgeven>) => void;
  gezinnen: readonly GaatMee[];
  collegas: Afwezigheden['collegas'];
}

/** The second step: per family what comes in those days, and who is there. Kinds and days, no text of the family. */
export function WatGaatMee({ inhoud, zet, gezinnen, collegas }: WatGaatMeeProps) {
  const z = useZinnen(rooms).afwezig;
  const options = [
    ...collegas.map(({ id, naam, afwezig: weg }) => ({ value: id, label: weg ? z.isWeg(naam) : naam })),
    { value: NIEMAND, label: z.nogNiemand },
  ];
  return (
    <ul className="gaatmee" role="list">
      {gezinnen.map((gezin) => (
        <li
          key={gezin.gezinId}
          className="gaatmee__gezin"
          data-niemand={wieBij(inhoud, gezin.gezinId) === NIEMAND}
        >
          <h3 className="gaatmee__naam" lang="nl">
            {z.gezin(gezin.gezin)}
          </h3>
          <Feiten gezin={gezin} />
          <Select
            id={`gaatmee-${gezin.gezinId}`}
            label={z.collega}
            options={options}
            value={wieBij(inhoud, gezin.gezinId)}
            onChange={(event) => zet({ anders: { ...inhoud.anders, [gezin.gezinId]: event.target.value } })}
          />
        </li>
      ))}
    </ul>
  );
}

function Feiten({ gezin: { samenMet, afspraken, termijnen, wachten } }: { gezin: GaatMee }) {
  const words = useZinnen(rooms);
  const z = words.afwezig;
  const { taal } = useTaal();
  const lines = [
    ...(samenMet === null ? [] : [z.samen(samenMet)]),
    ...afspraken.map(
      ({ op, soort }) =>
        `${codeZin(z.afspraken, soort)}: ${formatDate(taal, dayOf(op), 'weekdagKort')} ${formatTime(taal, op)}`,
    ),
    ...(wachten === 0 ? [] : [z.wachten(wachten)]),
  ];
  const niets = lines.length === 0 && termijnen.length === 0;
  return (
    <ul className="gaatmee__feiten">
      {(niets ? [z.niets] : lines).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {termijnen.map(({ soort, uiterlijk, bronstatus }) => (
        <li key={`${soort}:${uiterlijk}`}>
          {codeZin(words.termijn.soort, soort)}: {words.termijn.uiterlijk(uiterlijk)}{' '}
          <Bronmerk status={bronstatus} />
        </li>
      ))}
    </ul>
  );
}
