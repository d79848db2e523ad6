import { dayOf, formatTime } from '@rondom/taal';
import { meekijkalarm } from '@rondom/taal/schermen/meekijkalarm';
import { rollen } from '@rondom/taal/schermen/rollen';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { Alarm } from './use-meekijkalarm.ts';

const rooms = { meekijkalarm, rollen };

/** One act: who, when, at which number, and why it stands out. No name of a family. */
export function AlarmKaart({ alarm, onBekijk }: { alarm: Alarm; onBekijk: () => void }) {
  const words = useZinnen(rooms);
  const z = words.meekijkalarm;
  const { taal } = useTaal();
  const { lezer, rol, organisatie, gezinId, aantalRegels } = alarm;
  const [van, tot] = [formatTime(taal, alarm.eersteOp), formatTime(taal, alarm.laatsteOp)];
  const feiten = [
    z.wanneer(dayOf(alarm.eersteOp), van, tot),
    gezinId === null ? z.meerGezinnen : z.gezin(gezinId),
    z.regels(aantalRegels),
  ];
  return (
    <Card className="alarm">
      <div className="alarm__kop">
        <div>
          <h3 className="alarm__wie">
            <span lang="nl">{lezer}</span>
          </h3>
          <p className="alarm__feiten">
            {words.rollen[rol]} · <span lang="nl">{organisatie}</span>
          </p>
          <p className="alarm__feiten">{feiten.join(' · ')}</p>
        </div>
        <Button aria-label={z.bekijkVan(lezer)} onClick={onBekijk}>
          {z.bekijk}
        </Button>
      </div>
      <Redenen alarm={alarm} />
      {alarm.uitkomst === null || alarm.geslotenOp === null ? null : (
        <p className="alarm__uitkomst">
          {z.geslotenDoor(dayOf(alarm.geslotenOp), alarm.geslotenDoor ?? '', z.uitkomst[alarm.uitkomst])}
        </p>
      )}
    </Card>
  );
}

/** Reasons beside each other, each a sentence; they are not added up. */
export function Redenen({ alarm }: { alarm: Pick<Alarm, 'redenen'> }) {
  const z = useZinnen(rooms).meekijkalarm;
  return (
    <ul className="alarm__redenen" aria-label={z.waarom}>
      {alarm.redenen.map(({ reden, aantal = 0 }) => (
        <li key={reden}>{z.redenen[reden](aantal)}</li>
      ))}
    </ul>
  );
}
