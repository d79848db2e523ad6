import { maatregel as vanMaatregel } from '@rondom/taal/refusals/maatregel';
import { termijn as weigeringen } from '@rondom/taal/refusals/termijn';
import { klokloop } from '@rondom/taal/schermen/klokloop';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { volledigeNaam } from '../gezin/naam.ts';
import { useGezin } from '../gezin/use-gezin.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { TweeDagen } from './TweeDagen.tsx';
import { useVerlengKlok, type Klok } from './use-klokloop.ts';
import type { Termijn } from './use-termijn.ts';

const rooms = { klokloop };
const LENGTE = 'langer-lengte';
const AAN = 'langer-aan';
const OP = 'langer-op';
const WOORDEN = 'langer-woorden';
const faultOptions = {
  refusals: { vanMaatregel, weigeringen },
  fields: {
    verteldOp: OP,
    dagInToekomst: OP,
    verteldVoorBegin: OP,
    verlengdBuitenTermijn: OP,
    aantal: LENGTE,
    langerDanToegestaan: LENGTE,
    teVaakVerlengd: LENGTE,
    verteldAan: AAN,
  },
};
const NONE: readonly FieldFault[] = [];

interface VerlengKlokSheetProps {
  klok: Klok;
  ruimte: NonNullable<Termijn['ruimte']['verlenging']>;
  onClose: () => void;
}

/** Makes a clock longer: how much, why, and who was told. */
export function VerlengKlokSheet({ klok, ruimte, onClose }: VerlengKlokSheetProps) {
  const all = useZinnen(rooms).klokloop;
  const z = all.verleng;
  const leg = useVerlengKlok(klok);
  const gezin = useGezin(klok.gezinId).data?.gezin;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { hoogstens, keren, bron } = ruimte;
  const [aantal, setAantal] = useState(hoogstens.aantal);
  const [verteldAan, setAan] = useState('');
  const [verteldOp, setOp] = useState(vandaag);
  const [woorden, setWoorden] = useState('');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(leg.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const { eenheid } = hoogstens;
  function submit(): void {
    const absent = [
      ...(verteldAan === '' ? [{ fieldId: AAN, message: z.kies }] : []),
      ...(woorden.trim() === '' ? [{ fieldId: WOORDEN, message: all.schrijfWoorden }] : []),
    ];
    setMissing(absent);
    if (absent.length > 0) return;
    const onSuccess = () => {
      toast(z.klaar);
      onClose();
    };
    leg.mutate({ aantal, eenheid, verteldAan, verteldOp, woorden: woorden.trim() }, { onSuccess });
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={(keren === 1 ? z.eenKeer : z.telkens)(z.duur(hoogstens.aantal, eenheid), bron)}
      bewaar={all.bevestig}
      faults={faults}
      busy={leg.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id={LENGTE}
        label={z.lengte}
        error={faultOf(faults, LENGTE)}
        options={Array.from({ length: hoogstens.aantal }, (_, at) => ({
          value: String(at + 1),
          label: z.duur(at + 1, eenheid),
        }))}
        value={String(aantal)}
        onChange={(event) => setAantal(Number(event.target.value))}
      />
      <TextArea
        id={WOORDEN}
        label={all.woorden}
        hint={all.woordenHulp}
        lang="nl"
        rows={3}
        value={woorden}
        error={faultOf(faults, WOORDEN)}
        onChange={(event) => setWoorden(event.target.value)}
      />
      <Select
        id={AAN}
        label={z.aan}
        placeholder={z.kies}
        error={faultOf(faults, AAN)}
        options={(gezin?.leden ?? []).map((lid) => ({ value: lid.id, label: volledigeNaam(lid) ?? z.kies }))}
        value={verteldAan}
        onChange={(event) => setAan(event.target.value)}
      />
      <DateField id={OP} label={z.op} error={faultOf(faults, OP)} value={verteldOp} onValueChange={setOp} />
      <TweeDagen klok={klok} proef={verteldOp === '' ? undefined : { op: verteldOp, aantal, eenheid }} />
    </ActieSheet>
  );
}
