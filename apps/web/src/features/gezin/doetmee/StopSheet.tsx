import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { doetmee } from '@rondom/taal/schermen/doetmee';
import { gezicht } from '@rondom/taal/schermen/gezicht';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { readDateText } from '../../../ui/date-text.ts';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import type { Betrokkene } from '../contract.ts';
import { dayAfter } from '../dagen.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { stoptNu } from './doetmee-inhoud.ts';
import { useStopMeedoen } from './use-doetmee.ts';

const rooms = { doetmee, gezicht };
const LAATSTE = 'stop-laatste';
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: { tot: LAATSTE, eindeVoorBegin: LAATSTE, eindeVoorVandaag: LAATSTE, eindeNaAfspraak: LAATSTE },
};

interface StopSheetProps {
  betrokkene: Betrokkene;
  naam: string;
  blik: Blik;
  onClose: () => void;
}

/** That somebody stops: at once, or after a last day. */
export function StopSheet({ betrokkene, naam, blik, onClose }: StopSheetProps) {
  const words = useZinnen(rooms);
  const z = words.doetmee;
  const duo = betrokkene.soort === 'duogezicht';
  const [wanneer, setWanneer] = useState<'nu' | 'dag'>('nu');
  const [laatste, setLaatste] = useState('');
  const [missing, setMissing] = useState(NONE);
  const stop = useStopMeedoen(blik.gezin.id, betrokkene, () => {
    toast(z.gestopt(naam));
    onClose();
  });
  const refused = useFaults(stop.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const day = readDateText(laatste);
    const tot = wanneer === 'nu' ? stoptNu(betrokkene.vanaf, blik.vandaag) : day && dayAfter(day);
    setMissing(tot === undefined ? [{ fieldId: LAATSTE, message: z.ontbreekt.laatste }] : NONE);
    if (tot === undefined) return;
    stop.mutate(tot);
  }
  function lead(): string | undefined {
    if (betrokkene.soort === 'vervanger') return z.stopVervanger;
    if (!duo) return undefined;
    const eerste = blik.gezin.betrokkenen.find(({ soort, nu }) => soort === 'vastgezicht' && nu);
    return words.gezicht.duoStopLead(eerste?.naam ?? '', naam);
  }
  return (
    <ActieSheet
      title={duo ? words.gezicht.duoStop : z.stopVan(naam)}
      lead={lead()}
      bewaar={z.legStopVast}
      faults={faults}
      busy={stop.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id="stop-wanneer"
        legend={z.wanneer}
        options={optionsOf(z.wanneren)}
        value={wanneer}
        onValueChange={setWanneer}
      />
      {wanneer === 'dag' ? (
        <DateField
          id={LAATSTE}
          label={z.laatste}
          error={faultOf(faults, LAATSTE)}
          value={laatste}
          onValueChange={setLaatste}
        />
      ) : null}
    </ActieSheet>
  );
}
