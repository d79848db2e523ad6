import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { mijnteam } from '@rondom/taal/schermen/mijnteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/date-text.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import { dayAfter, dayBefore } from '../gezin/dagen.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useRuimtezin } from '../werklast/use-ruimtezin.ts';
import { useWijsAan, type AanwijzingBody, type Redenweg, type Waarom } from './use-wijs-aan.ts';
import type { Teamlid } from './use-mijnteam.ts';

const rooms = { mijnteam };
const VELD = { wie: 'wijsaan-wie', waarom: 'wijsaan-waarom', laatste: 'wijsaan-laatste' } as const;
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: {
    vervangerNietVanTeam: VELD.wie,
    gezinHeeftVastGezicht: VELD.wie,
    isAlVastGezicht: VELD.wie,
    totInVerleden: VELD.laatste,
  },
};

interface WijsAanSheetProps {
  gezinId: string;
  gezin: string;
  /** Until when somebody has to stand in; absent: a new face is named. */
  tot?: string | undefined;
  leden: readonly Teamlid[];
  onClose: () => void;
}

/** Who leads the team names a colleague for a family without anybody, and why that one. */
export function WijsAanSheet({ gezinId, gezin, tot, leden, onClose }: WijsAanSheetProps) {
  const z = useZinnen(rooms).mijnteam;
  const [wie, setWie] = useState('');
  const [waarom, setWaarom] = useState<Waarom>();
  const [reden, setReden] = useState<Redenweg>();
  const [laatste, setLaatste] = useState(tot === undefined ? '' : dayBefore(tot));
  const [missing, setMissing] = useState(NONE);
  const ruimtezin = useRuimtezin();
  const wijs = useWijsAan(gezinId);
  const refused = useFaults(wijs.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function bodyOf(): AanwijzingBody | undefined {
    if (wie === '') return undefined;
    if (tot === undefined)
      return waarom === undefined ? undefined : { soort: 'vastgezicht', gebruikerId: wie, reden: waarom };
    const day = readDateText(laatste);
    if (reden === undefined || day === undefined) return undefined;
    return { soort: 'vervanger', gebruikerId: wie, reden, tot: dayAfter(day) };
  }
  function lacking(): readonly FieldFault[] {
    const zonderReden = tot === undefined ? waarom === undefined : reden === undefined;
    return [
      ...(wie === '' ? [{ fieldId: VELD.wie, message: z.ontbreekt.wie }] : []),
      ...(zonderReden ? [{ fieldId: VELD.waarom, message: z.ontbreekt.waarom }] : []),
      ...(tot !== undefined && readDateText(laatste) === undefined
        ? [{ fieldId: VELD.laatste, message: z.ontbreekt.laatste }]
        : []),
    ];
  }
  function submit(): void {
    const body = bodyOf();
    setMissing(body === undefined ? lacking() : NONE);
    if (body === undefined) return;
    wijs.mutate(body, {
      onSuccess: () => {
        toast(z.aangewezen(leden.find(({ id }) => id === wie)?.naam ?? '', gezin));
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={tot === undefined ? z.wijsAan : z.wijsVervanger}
      lead={tot === undefined ? z.wijsAanLead(gezin) : z.wijsVervangerLead(gezin)}
      bewaar={tot === undefined ? z.wijsAan : z.wijsVervanger}
      faults={faults}
      busy={wijs.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id={VELD.wie}
        label={z.wie}
        error={faultOf(faults, VELD.wie)}
        placeholder={z.ontbreekt.wie}
        options={leden.map(({ id, naam }) => ({ value: id, label: ruimtezin(id, naam) }))}
        value={wie}
        onChange={(event) => setWie(event.target.value)}
      />
      {tot === undefined ? (
        <RadioChips
          id={VELD.waarom}
          legend={z.waarom}
          options={optionsOf(z.waaroms)}
          error={faultOf(faults, VELD.waarom)}
          value={waarom}
          onValueChange={setWaarom}
        />
      ) : (
        <>
          <RadioChips
            id={VELD.waarom}
            legend={z.redenVervanging}
            options={optionsOf(z.redenen)}
            error={faultOf(faults, VELD.waarom)}
            value={reden}
            onValueChange={setReden}
          />
          <DateField
            id={VELD.laatste}
            label={z.laatste}
            error={faultOf(faults, VELD.laatste)}
            value={laatste}
            onValueChange={setLaatste}
          />
        </>
      )}
    </ActieSheet>
  );
}
