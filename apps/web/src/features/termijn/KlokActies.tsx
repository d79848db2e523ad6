import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { termijn as weigeringen } from '@rondom/taal/refusals/termijn';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { DagSheet, dagVeld } from './DagSheet.tsx';
import { SchortOpSheet } from './SchortOpSheet.tsx';
import { TweeDagen } from './TweeDagen.tsx';
import { useHervat, useRondAf, type Klok } from './use-klokloop.ts';
import type { Termijn } from './use-termijn.ts';
import { VerlengKlokSheet } from './VerlengKlokSheet.tsx';

const rooms = { klokloop };
const veld = dagVeld('klok-op', { vanMaatregel, weigeringen }, [
  'dagInToekomst',
  'opschortingOnjuist',
  'opschortingenOverlappen',
  'klaarVoorBegin',
]);

/** What may be done with a running clock; where its act allows nothing, that is said and nothing offered. */
export function KlokActies({ gezinId, klok }: { gezinId: string; klok: Termijn }) {
  const z = useZinnen(rooms).klokloop;
  const [open, setOpen] = useState<Termijn['acties'][number]>();
  const close = () => setOpen(undefined);
  const of: Klok = { gezinId, termijnId: klok.id, versie: klok.versie };
  const hervat = useHervat(of);
  const rondAf = useRondAf(of);
  if (klok.gestoptOp !== null) return null;
  const { opschorting, verlenging } = klok.ruimte;
  const zin = ruimteZin(z, opschorting !== null, verlenging !== null);
  return (
    <>
      {zin === undefined ? null : <p className="klok__ruimte">{zin}</p>}
      <p className="klok__knoppen">
        {klok.acties.includes('schortOp') ? (
          <Button onClick={() => setOpen('schortOp')}>{z.opschorting.knop}</Button>
        ) : null}
        {klok.acties.includes('hervat') ? (
          <Button onClick={() => setOpen('hervat')}>{z.hervat.knop}</Button>
        ) : null}
        {klok.acties.includes('verleng') ? (
          <Button onClick={() => setOpen('verleng')}>{z.verleng.knop}</Button>
        ) : null}
        {klok.acties.includes('rondAf') ? (
          <Button onClick={() => setOpen('rondAf')}>{z.rondAf.knop}</Button>
        ) : null}
      </p>
      {open === 'schortOp' && opschorting !== null ? (
        <SchortOpSheet klok={of} ruimte={opschorting} onClose={close} />
      ) : null}
      {open === 'verleng' && verlenging !== null ? (
        <VerlengKlokSheet klok={of} ruimte={verlenging} onClose={close} />
      ) : null}
      {open === 'hervat' ? (
        <DagSheet
          leg={hervat}
          z={{ ...z.hervat, bewaar: z.bevestig }}
          veld={veld}
          onder={(op) => <TweeDagen klok={of} proef={op === '' ? undefined : { op }} />}
          onClose={close}
        />
      ) : null}
      {open === 'rondAf' ? <DagSheet leg={rondAf} z={z.rondAf} veld={veld} onClose={close} /> : null}
    </>
  );
}

/** In one sentence what the act does not allow; of a clock that may do both nothing has to be said. */
function ruimteZin(z: (typeof klokloop)['nl'], stil: boolean, langer: boolean): string | undefined {
  if (stil) return langer ? undefined : z.magNietLanger;
  return langer ? z.magNietStil : z.magNiets;
}
