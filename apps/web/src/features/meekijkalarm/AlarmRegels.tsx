import { dayOf, formatDate, formatTime } from '@rondom/taal';
import { inzagelog } from '@rondom/taal/schermen/inzagelog';
import { meekijkalarm } from '@rondom/taal/schermen/meekijkalarm';
import { raadpleging } from '@rondom/taal/schermen/raadpleging';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import type { OpenAlarm } from './use-meekijkalarm.ts';

const rooms = { inzagelog, meekijkalarm, raadpleging };
const wordOf = (words: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** The lines of the log that the alarm is about, each as it was written then. */
export function AlarmRegels({ alarm }: { alarm: OpenAlarm }) {
  const z = useZinnen(rooms);
  const { taal } = useTaal();
  const words = z.meekijkalarm.sheet;
  const dag = alarm.regels[0] === undefined ? '' : formatDate(taal, dayOf(alarm.regels[0].op));
  return (
    <>
      <h3>
        {words.regels} · {dag}
      </h3>
      <List label={words.regels}>
        {alarm.regels.map((regel) => {
          const wat = wordOf({ ...z.raadpleging.gegevens, ...z.inzagelog.gegevens }, regel.soortGegevens);
          const stond = wordOf(z.raadpleging.relatie, regel.relatie);
          const gezin =
            alarm.gezinId === null && regel.gezinId !== null
              ? z.meekijkalarm.gezin(regel.gezinId)
              : undefined;
          return (
            <ListRow
              key={regel.id}
              title={`${wat ?? words.iets}: ${words.handeling[regel.handeling]}`}
              text={[gezin, stond].filter((deel) => deel !== undefined).join(' · ')}
              aside={formatTime(taal, regel.op)}
            />
          );
        })}
      </List>
    </>
  );
}
