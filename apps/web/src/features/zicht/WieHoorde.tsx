import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import type { Zicht } from './use-zicht.ts';

const rooms = { zicht: zinnen };

/** Who was told of what is missing, each once and with the day. What was repaired folds away. */
export function WieHoorde({ stappen }: { stappen: Zicht['stappen'] }) {
  const z = useZinnen(rooms).zicht;
  const open = stappen.filter(({ geslotenOp }) => geslotenOp === null);
  const gesloten = stappen.filter(({ geslotenOp }) => geslotenOp !== null);
  return (
    <>
      {open.length === 0 ? null : (
        <div className="zicht__ladder">
          <h4 className="zicht__dag">{z.ladder}</h4>
          <Stappen stappen={open} />
        </div>
      )}
      {gesloten.length === 0 ? null : (
        <details className="zicht__ladder">
          <summary>{z.hersteld}</summary>
          <Stappen stappen={gesloten} />
        </details>
      )}
    </>
  );
}

function Stappen({ stappen }: { stappen: Zicht['stappen'] }) {
  const z = useZinnen(rooms).zicht;
  return (
    <ol className="zicht__stappen" role="list">
      {stappen.map(({ reden, sinds, wie, naam, op }) => (
        <li key={`${reden}${sinds}${wie}${naam ?? ''}`}>{z.hoorde(z.wie[wie], naam, op)}</li>
      ))}
    </ol>
  );
}
