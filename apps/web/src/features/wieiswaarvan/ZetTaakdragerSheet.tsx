import { wieiswaarvan as weigeringen } from '@rondom/taal/refusals/wieiswaarvan';
import { wieiswaarvan } from '@rondom/taal/schermen/wieiswaarvan';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useZetTaakdrager, type Taak, type WieIsWaarvan } from './use-wieiswaarvan.ts';

const rooms = { wieiswaarvan };
const ids = {
  naam: 'taakdrager-naam',
  telefoon: 'taakdrager-telefoon',
  buitenKantoor: 'taakdrager-buiten',
  vanaf: 'taakdrager-vanaf',
} as const;
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    taakdragerZonderNaam: ids.naam,
    naam: ids.naam,
    nummerOnjuist: ids.telefoon,
    taakdragerTeVroeg: ids.vanaf,
    vanaf: ids.vanaf,
  },
};

interface ZetTaakdragerSheetProps {
  taak: Taak;
  gelezen: WieIsWaarvan;
  onClose: () => void;
}

/** Who carries a task here from a day on; what stood there stays readable. */
export function ZetTaakdragerSheet({ taak, gelezen, onClose }: ZetTaakdragerSheetProps) {
  const all = useZinnen(rooms).wieiswaarvan;
  const z = all.blad;
  const vandaag = useSessie().data?.vandaag ?? '';
  const zet = useZetTaakdrager();
  const faults = useFaults(zet.error, FAULTS);
  const [velden, setVelden] = useState(() => beginVan(taak, gelezen, vandaag));
  const change = (deel: Partial<typeof velden>) => setVelden({ ...velden, ...deel });
  const leegOf = (tekst: string) => (tekst.trim() === '' ? null : tekst.trim());
  function submit(): void {
    const { gemeente, naam, vanaf } = velden;
    const body = {
      ...{ regioId: gelezen.regio?.id ?? '', gemeenteCode: leegOf(gemeente), taak, naam, vanaf },
      ...{ telefoon: leegOf(velden.telefoon), buitenKantoor: leegOf(velden.buitenKantoor) },
    };
    zet.mutate(body, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      {...{ title: z.titel(all.taak[taak]), lead: z.lead, bewaar: z.bewaar, faults, onClose }}
      busy={zet.isPending}
      onSubmit={submit}
    >
      <Select
        id="taakdrager-waar"
        label={z.waar}
        placeholder={all.heleRegio}
        value={velden.gemeente}
        options={gelezen.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        onChange={(event) => change({ gemeente: event.target.value })}
      />
      {(['naam', 'telefoon', 'buitenKantoor'] as const).map((veld) => (
        <TextField
          key={veld}
          id={ids[veld]}
          label={z[veld]}
          optional={veld !== 'naam'}
          maxLength={veld === 'naam' ? 120 : 20}
          error={faultOf(faults, ids[veld])}
          value={velden[veld]}
          {...(veld === 'naam' ? { lang: 'nl' } : { type: 'tel' })}
          onChange={(event) => change({ [veld]: event.target.value })}
        />
      ))}
      <DateField
        id={ids.vanaf}
        label={z.vanaf}
        error={faultOf(faults, ids.vanaf)}
        value={velden.vanaf}
        onValueChange={(vanaf) => change({ vanaf })}
      />
    </ActieSheet>
  );
}

/** As it stands for the whole region now, from today on. */
function beginVan(taak: Taak, { taakdragers }: WieIsWaarvan, vandaag: string) {
  const nu = taakdragers.find((rij) => rij.taak === taak && rij.stand === 'nu' && rij.gemeenteCode === null);
  return {
    ...{ gemeente: '', naam: nu?.naam ?? '', telefoon: nu?.telefoon ?? '' },
    ...{ buitenKantoor: nu?.buitenKantoor ?? '', vanaf: vandaag },
  };
}
