import { werklast as weigeringen } from '@rondom/taal/refusals/werklast';
import { werklastafspraak } from '@rondom/taal/schermen/werklastafspraak';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/date-text.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { minutenVan } from './fasen.ts';
import { useZetUren, type Lid } from './use-werklast.ts';

const rooms = { werklastafspraak };
const VELD = { contract: 'uren-contract', gezinnen: 'uren-gezinnen', vanaf: 'uren-vanaf' } as const;
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    contractOnjuist: VELD.contract,
    gezinsurenOnjuist: VELD.gezinnen,
    meerDanContract: VELD.gezinnen,
    urenVoorVandaag: VELD.vanaf,
  },
};
const inUren = (minuten: number | null): string =>
  minuten === null ? '' : String(minuten / 60).replace('.', ',');

/** Hours of a colleague, from a day on. */
export function UrenSheet({ lid, onClose }: { lid: Lid; onClose: () => void }) {
  const z = useZinnen(rooms).werklastafspraak.uren;
  const vandaag = useSessie().data?.vandaag ?? '';
  const zet = useZetUren();
  const [contract, setContract] = useState(inUren(lid.contract));
  const [gezinnen, setGezinnen] = useState(inUren(lid.gezinsuren));
  const [vanaf, setVanaf] = useState(vandaag);
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(zet.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const contractMinuten = minutenVan(contract);
    const gezinsMinuten = minutenVan(gezinnen);
    const dag = readDateText(vanaf);
    setMissing([
      ...(contractMinuten === undefined ? [{ fieldId: VELD.contract, message: z.onjuist }] : []),
      ...(gezinsMinuten === undefined ? [{ fieldId: VELD.gezinnen, message: z.onjuist }] : []),
      ...(dag === undefined ? [{ fieldId: VELD.vanaf, message: z.kiesDag }] : []),
    ]);
    if (contractMinuten === undefined || gezinsMinuten === undefined || dag === undefined) return;
    zet.mutate(
      { gebruikerId: lid.id, vanaf: dag, contractMinuten, gezinsMinuten },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  const uren = (id: string, label: string, value: string, onChange: (waarde: string) => void) => (
    <TextField
      {...{ id, label, value }}
      short
      inputMode="decimal"
      error={faultOf(faults, id)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return (
    <ActieSheet
      title={z.knopVan(lid.naam)}
      lead={z.lead}
      bewaar={z.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {uren(VELD.contract, z.contract, contract, setContract)}
      {uren(VELD.gezinnen, z.gezinnen, gezinnen, setGezinnen)}
      <DateField
        id={VELD.vanaf}
        label={z.vanaf}
        value={vanaf}
        error={faultOf(faults, VELD.vanaf)}
        onValueChange={setVanaf}
      />
    </ActieSheet>
  );
}
