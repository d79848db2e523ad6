import { formatDate } from '@rondom/taal';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { useChecks, useUrgenties, type Wachtpad } from './use-zicht.ts';
import './zicht.css';

const rooms = { zicht: zinnen };

/** What was seen of one child, and how soon help was said to be needed: in the words of who said it. */
export function GezienSheet({ path, kind, onClose }: { path: Wachtpad; kind: string; onClose: () => void }) {
  const z = useZinnen(rooms).zicht;
  const { taal } = useTaal();
  const dag = (op: string) => formatDate(taal, op, 'metWeekdag');
  return (
    <Sheet isOpen onClose={onClose} title={z.eerder.titel} lead={z.check.over(kind)}>
      <Vlak query={useChecks(path)} leeg={{ title: z.eerder.leeg, text: z.eerder.leegTekst }}>
        {(checks) => (
          <ol className="zicht__gezien" role="list">
            {checks.map(({ id, op, veilig, bronnen, door, organisatie, woorden }) => (
              <li key={id}>
                <h3 className="zicht__dag">
                  {dag(op)} · {z.veilig[veilig]}
                </h3>
                <p className="gedempt">
                  {z.eerder.door(door, organisatie)} · {bronnen.map((bron) => z.bron[bron]).join(', ')}
                </p>
                {woorden === null ? null : (
                  <p className="zicht__woorden" lang="nl">
                    {woorden}
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </Vlak>
      <Urgenties path={path} dag={dag} />
    </Sheet>
  );
}

function Urgenties({ path, dag }: { path: Wachtpad; dag: (op: string) => string }) {
  const z = useZinnen(rooms).zicht;
  const query = useUrgenties(path);
  if (query.data?.length === 0) return null;
  return (
    <section>
      <SectionHeading level={3}>{z.eerder.urgenties}</SectionHeading>
      <Vlak query={query}>
        {(urgenties) => (
          <ol className="zicht__gezien" role="list">
            {urgenties.map(({ id, op, urgentie, door, organisatie, reden, herzienOp }) => (
              <li key={id}>
                <h4 className="zicht__dag">
                  {dag(op)} · {z.urgentie.keuze[urgentie]}
                </h4>
                <p className="gedempt">
                  {z.eerder.door(door, organisatie)} · {z.urgentie.herzien(herzienOp)}
                </p>
                <p className="zicht__woorden" lang="nl">
                  {reden}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Vlak>
    </section>
  );
}
