import { meekijkalarm } from '@rondom/taal/schermen/meekijkalarm';
import { useZinnen } from '../../platform/taal.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { Redenen } from './AlarmKaart.tsx';
import { AlarmRegels } from './AlarmRegels.tsx';
import { SluitForm } from './SluitForm.tsx';
import { useAlarm, type Alarm, type OpenAlarm } from './use-meekijkalarm.ts';

const rooms = { meekijkalarm };

/** One alarm opened: the name of the family, the lines, and the form that ends it. */
export function AlarmSheet({ alarm, onClose }: { alarm: Alarm; onClose: () => void }) {
  const z = useZinnen(rooms).meekijkalarm.sheet;
  const query = useAlarm(alarm.id);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={<span lang="nl">{z.titel(alarm.lezer)}</span>}
      lead={alarm.gezinId === null ? z.logboekZonder : z.logboek}
    >
      <Vlak query={query}>{(open) => <Open alarm={open} onClose={onClose} />}</Vlak>
    </Sheet>
  );
}

function Open({ alarm, onClose }: { alarm: OpenAlarm; onClose: () => void }) {
  const z = useZinnen(rooms).meekijkalarm;
  return (
    <div className="alarmopen">
      {alarm.gezin === null ? null : (
        <p className="alarmopen__gezin" lang="nl">
          {alarm.gezin}
        </p>
      )}
      <h3>{z.waarom}</h3>
      <Redenen alarm={alarm} />
      <AlarmRegels alarm={alarm} />
      {alarm.woorden === null ? null : (
        <blockquote className="alarmopen__woorden" lang="nl">
          {alarm.woorden}
        </blockquote>
      )}
      {alarm.acties.includes('sluit') ? <SluitForm alarm={alarm} onClose={onClose} /> : null}
    </div>
  );
}
