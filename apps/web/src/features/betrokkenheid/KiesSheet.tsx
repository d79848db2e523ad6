import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { afwezig } from '@rondom/taal/schermen/afwezig';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useAfwezigheden, useKiesVervanger, type Afwezigheid } from './use-afwezig.ts';

const rooms = { afwezig };
const WIE = 'kies-wie';
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: { vervangerAfwezig: WIE, vervangerNietVanTeam: WIE, doetAlMee: WIE },
};

interface KiesSheetProps {
  afwezigheid: Afwezigheid;
  gezinId: string;
  onClose: () => void;
}

/** Later somebody was found for this family. */
export function KiesSheet({ afwezigheid, gezinId, onClose }: KiesSheetProps) {
  const z = useZinnen(rooms).afwezig;
  const [wie, setWie] = useState('');
  const [missing, setMissing] = useState(NONE);
  const query = useAfwezigheden({ vanaf: afwezigheid.vanaf, tot: afwezigheid.tot });
  const kies = useKiesVervanger(afwezigheid.id);
  const refused = useFaults(kies.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    setMissing(wie === '' ? [{ fieldId: WIE, message: z.ontbreekt.collega }] : NONE);
    if (wie === '') return;
    kies.mutate(
      { gezinId, gebruikerId: wie },
      {
        onSuccess: () => {
          toast(z.klaar(query.data?.collegas.find(({ id }) => id === wie)?.naam));
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.kies}
      lead={z.collegaHint}
      bewaar={z.geefDoor}
      faults={faults}
      busy={kies.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Vlak query={query} laden={<Skeleton shape="rows" count={1} />}>
        {({ collegas }) => (
          <Select
            id={WIE}
            label={z.collega}
            error={faultOf(faults, WIE)}
            placeholder={z.ontbreekt.collega}
            options={collegas.map(({ id, naam, afwezig: weg }) => ({
              value: id,
              label: weg ? z.isWeg(naam) : naam,
            }))}
            value={wie}
            onChange={(event) => setWie(event.target.value)}
          />
        )}
      </Vlak>
    </ActieSheet>
  );
}
