import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { toast } from '../../ui/toast-store.ts';
import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { useRondPadstapAf, type Padstap, type Zicht } from './use-zicht.ts';

const rooms = { zicht: zinnen };
const faultOptions = { refusals: { zicht: weigeringen } };

/** The fixed path of a child without a worker: four things, each with its owner and its day, done by people. */
export function PadDeel({ pad, gezinId }: { pad: Zicht['pad']; gezinId: string }) {
  const z = useZinnen(rooms).zicht.pad;
  const [eerste] = pad;
  if (eerste === undefined) return null;
  return (
    <section className="zicht__pad">
      <h4 className="zicht__dag">{z.titel}</h4>
      <p className="gedempt">{z.uitleg(eerste.begonnenOp)}</p>
      <ol className="zicht__stappen" role="list">
        {pad.map((stap) => (
          <PadstapRij key={stap.id} stap={stap} gezinId={gezinId} />
        ))}
      </ol>
    </section>
  );
}

function PadstapRij({ stap, gezinId }: { stap: Padstap; gezinId: string }) {
  const z = useZinnen(rooms).zicht.pad;
  const rond = useRondPadstapAf(gezinId);
  const faults = useFaults(rond.error, faultOptions);
  const { id, versie, gedaanOp, uitkomst, eigenaar, uiterlijk } = stap;
  function stand(): string {
    if (gedaanOp === null || uitkomst === null)
      return eigenaar === null ? z.geenEigenaar : z.door(eigenaar, uiterlijk);
    if (uitkomst === 'nietMeerNodig') return z.nietMeerNodig;
    return uitkomst === 'gedaan' ? z.gedaan(stap.gedaanDoor, gedaanOp) : z.nietGelukt(gedaanOp);
  }
  const zeg = (gezegd: 'gedaan' | 'nietGelukt') =>
    rond.mutate({ id, versie, uitkomst: gezegd }, { onSuccess: () => toast(z.klaar) });
  return (
    <li data-gedaan={gedaanOp !== null}>
      {z.soort[stap.soort]} <span className="gedempt">{stand()}</span>
      <ErrorSummary faults={faults} />
      {stap.magAfronden ? (
        <span className="zicht__acties noprint">
          <Button variant="plain" busy={rond.isPending} onClick={() => zeg('gedaan')}>
            {z.knopGedaan}
          </Button>
          <Button variant="plain" busy={rond.isPending} onClick={() => zeg('nietGelukt')}>
            {z.knopNiet}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
