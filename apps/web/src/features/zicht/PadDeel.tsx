import { zicht as weigeringen } from '@rondom/taal/refusals/zicht';
import { zicht as zinnen } from '@rondom/taal/schermen/zicht';
import { lazy, Suspense, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useRondPadstapAf, type Padstap, type Zicht } from './use-zicht.ts';

const PadvraagSheet = lazy(() => import('./PadvraagSheet.tsx').then((m) => ({ default: m.PadvraagSheet })));
const rooms = { zicht: zinnen };
const faultOptions = { refusals: { zicht: weigeringen } };

/** The fixed path of a child without a worker: four things, each with its owner and its day, done by people. */
export function PadDeel({ zicht, gezinId }: { zicht: Zicht; gezinId: string }) {
  const z = useZinnen(rooms).zicht.pad;
  const [eerste] = zicht.pad;
  const [vraagBij, setVraagBij] = useState<Padstap>();
  if (eerste === undefined) return null;
  return (
    <section className="zicht__pad">
      <h4 className="zicht__dag">{z.titel}</h4>
      <p className="gedempt">{z.uitleg(eerste.begonnenOp)}</p>
      <ol className="zicht__stappen" role="list">
        {zicht.pad.map((stap) => (
          <PadstapRij key={stap.id} stap={stap} gezinId={gezinId} onVraag={() => setVraagBij(stap)} />
        ))}
      </ol>
      <Suspense>
        {vraagBij === undefined ? null : (
          <PadvraagSheet
            gezinId={gezinId}
            zicht={zicht}
            stap={vraagBij}
            onClose={() => setVraagBij(undefined)}
          />
        )}
      </Suspense>
    </section>
  );
}

interface PadstapRijProps {
  stap: Padstap;
  gezinId: string;
  onVraag: () => void;
}

function PadstapRij({ stap, gezinId, onVraag }: PadstapRijProps) {
  const z = useZinnen(rooms).zicht.pad;
  const rond = useRondPadstapAf(gezinId);
  const faults = useFaults(rond.error, faultOptions);
  const { id, versie, gedaanOp, uitkomst, eigenaar, uiterlijk, vraag, acties } = stap;
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
      {vraag === null ? null : <span className="zicht__antwoord">{antwoordZin(vraag, z.vraag)}</span>}
      <ErrorSummary faults={faults} />
      {acties.length === 0 && !stap.magVraagLezen ? null : (
        <span className="zicht__acties noprint">
          {acties.includes('vraag') ? <Button onClick={onVraag}>{z.vraag.knop}</Button> : null}
          {stap.magVraagLezen ? (
            <Button variant="plain" onClick={onVraag}>
              {z.vraag.lees}
            </Button>
          ) : null}
          {acties.includes('gedaan') ? (
            <Button variant="plain" busy={rond.isPending} onClick={() => zeg('gedaan')}>
              {z.knopGedaan}
            </Button>
          ) : null}
          {acties.includes('nietGelukt') ? (
            <Button variant="plain" busy={rond.isPending} onClick={() => zeg('nietGelukt')}>
              {z.knopNiet}
            </Button>
          ) : null}
        </span>
      )}
    </li>
  );
}

interface Antwoordzinnen {
  readonly wacht: (dag: string) => string;
  readonly beantwoord: (dag: string) => string;
  readonly niemand: string;
}

function antwoordZin({ stand, uiterlijk, beantwoordOp }: NonNullable<Padstap['vraag']>, z: Antwoordzinnen) {
  if (beantwoordOp !== null) return z.beantwoord(beantwoordOp);
  return stand === 'open' ? z.wacht(uiterlijk) : z.niemand;
}
