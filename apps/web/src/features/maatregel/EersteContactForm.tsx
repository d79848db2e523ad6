import { maatregel as weigeringen } from '@rondom/taal/refusals/maatregel';
import { tijdlijn } from '@rondom/taal/refusals/tijdlijn';
import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Gezin } from '../gezin/contract.ts';
import { ContactKeuze } from './ContactKeuze.tsx';
import { contactstand } from './nog-te-spreken.ts';
import { useNaam } from './use-naam.ts';
import { useLegContactVast, type Contactwijze } from './use-maatregelen.ts';

const rooms = { maatregel };
const MET = 'contact-met';
const OP = 'contact-op';
const WIJZEN = ['inPersoon', 'beeldbellen', 'telefoon'] as const;
const faultOptions = {
  refusals: { wachtlijst, tijdlijn, weigeringen },
  fields: {
    met: MET,
    contactMetNiemand: MET,
    persoonNietInGezin: MET,
    op: OP,
    contactInToekomst: OP,
    contactVoorBeschikking: OP,
  },
};

interface EersteContactFormProps {
  gezin: Gezin;
  maatregelId: string;
  onClose: () => void;
}

export function EersteContactForm({ gezin, maatregelId, onClose }: EersteContactFormProps) {
  const { contact: z } = useZinnen(rooms).maatregel;
  const naam = useNaam(gezin.leden);
  const leg = useLegContactVast({ gezinId: gezin.id, maatregelId });
  const vandaag = useSessie().data?.vandaag ?? '';
  const [met, setMet] = useState<string[]>([]);
  const [op, setOp] = useState(vandaag);
  const [wijze, setWijze] = useState<Contactwijze>('inPersoon');
  const faults = useFaults(leg.error, faultOptions);
  const { personen, gezagNietBekend } = contactstand(gezin, maatregelId);

  function submit(): void {
    if (leg.isPending) return;
    leg.mutate(
      { met, op, wijze },
      {
        onSuccess: () => {
          toast(z.klaar);
          onClose();
        },
      },
    );
  }
  const done = personen.every(({ gesprokenOp }) => gesprokenOp !== undefined);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      <ContactKeuze
        id={MET}
        personen={personen}
        naam={naam}
        met={met}
        error={faultOf(faults, MET)}
        onChange={setMet}
      />
      {gezagNietBekend.length === 0 ? null : (
        <Banner tone="amber">
          <p>{z.gezagNietBekend(gezagNietBekend.map(naam))}</p>
        </Banner>
      )}
      {done ? (
        <p>{z.allesRond}</p>
      ) : (
        <>
          <DateField id={OP} label={z.op} error={faultOf(faults, OP)} value={op} onValueChange={setOp} />
          <RadioChips
            legend={z.wijze}
            options={WIJZEN.map((value) => ({ value, label: z.wijzen[value] }))}
            value={wijze}
            onValueChange={setWijze}
          />
          <div className="form__actions">
            <Button variant="primary" type="submit" busy={leg.isPending}>
              {z.bewaar}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
