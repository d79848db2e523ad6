import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { gezicht } from '@rondom/taal/schermen/gezicht';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { Vlak } from '../../../ui/Vlak.tsx';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import type { Gezichtreden } from '../use-word-vast-gezicht.ts';
import { useVervangers, useVormDuo } from './use-doetmee.ts';
import { veldId } from './velden.ts';

const rooms = { gezicht };
const WAAROM = 'duo-waarom';
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: {
    vervangerNietVanTeam: veldId.collega,
    isAlVastGezicht: veldId.collega,
    gezinHeeftDuo: veldId.collega,
  },
};

/** Two together are the face: who, why that one, and the sentence that the family reads. */
export function DuoSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).gezicht;
  const [collega, setCollega] = useState('');
  const [reden, setReden] = useState<Gezichtreden>();
  const [missing, setMissing] = useState(NONE);
  const collegas = useVervangers(blik.gezin.id, true);
  const vorm = useVormDuo(blik.gezin.id);
  const refused = useFaults(vorm.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const eerste = blik.gezin.betrokkenen.find(({ soort, nu }) => soort === 'vastgezicht' && nu)?.naam ?? '';
  const tweede = collegas.data?.find(({ id }) => id === collega)?.naam;
  const namen = [eerste, ...(tweede === undefined ? [] : [tweede])].map((naam) => naam.split(' ')[0] ?? '');

  function submit(): void {
    const lacking = [
      ...(collega === '' ? [{ fieldId: veldId.collega, message: z.ontbreekt.wie }] : []),
      ...(reden === undefined ? [{ fieldId: WAAROM, message: z.ontbreekt.waarom }] : []),
    ];
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (collega === '' || reden === undefined) return;
    vorm.mutate(
      { gebruikerId: collega, reden },
      {
        onSuccess: () => {
          toast(z.duoKlaar(namen));
          onClose();
        },
      },
    );
  }
  return (
    <ActieSheet
      title={z.duo}
      lead={z.duoLead}
      bewaar={z.duoBewaar}
      faults={faults}
      busy={vorm.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Vlak query={collegas} leeg={{ title: z.duoGeen }} laden={<Skeleton count={1} shape="rows" />}>
        {(people) => (
          <Select
            id={veldId.collega}
            label={z.duoWie}
            hint={z.duoVanaf}
            error={faultOf(faults, veldId.collega)}
            placeholder={z.ontbreekt.wie}
            options={people.map(({ id, naam }) => ({ value: id, label: naam }))}
            value={collega}
            onChange={(event) => setCollega(event.target.value)}
          />
        )}
      </Vlak>
      <RadioChips
        id={WAAROM}
        legend={z.waarom}
        hint={z.inGeschiedenis}
        options={optionsOf(z.redenen)}
        error={faultOf(faults, WAAROM)}
        value={reden}
        onValueChange={setReden}
      />
      <div className="duo__hoort">
        <h3>{z.duoHoort}</h3>
        <p aria-live="polite">{z.duoZin(namen)}</p>
      </div>
    </ActieSheet>
  );
}
