import { overgang as weigeringen } from '@rondom/taal/refusals/overgang';
import { overgang } from '@rondom/taal/schermen/overgang';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useWijzigPunt, type Punt } from './use-overgang.ts';

const rooms = { overgang };
const VERVOLGEN = ['gaatdoor', 'volwassenhulp', 'stopt'] as const;
const bepaaldVeld = 'overgang-bepaald';
const vervolgVeld = 'overgang-vervolg';
const faultOptions = {
  refusals: { weigeringen },
  fields: { overgangHulpInToekomst: bepaaldVeld, bepaaldOp: bepaaldVeld },
};

interface VervolgSheetProps {
  gezinId: string;
  punt: Punt;
  onClose: () => void;
}

/** What comes after help at eighteen, and the day on which it was decided that it stays needed. */
export function VervolgSheet({ gezinId, punt, onClose }: VervolgSheetProps) {
  const z = useZinnen(rooms).overgang;
  const wijzig = useWijzigPunt(gezinId);
  const [vervolg, setVervolg] = useState(punt.hulp?.vervolg ?? undefined);
  const [bepaald, setBepaald] = useState(punt.hulp?.bepaaldOp ?? '');
  const [leeg, setLeeg] = useState(false);
  const refused = useFaults(wijzig.error, faultOptions);
  const faults = leeg ? [{ fieldId: vervolgVeld, message: z.punt.verplicht }] : refused;
  const { run: submit, busy } = useOneAtATime(async () => {
    setLeeg(vervolg === undefined);
    if (vervolg === undefined) return;
    try {
      const body = { geregeld: false, vervolg, bepaaldOp: bepaald === '' ? null : bepaald };
      await wijzig.mutateAsync({ punt, body });
    } catch {
      // The mutation keeps the failure; the form shows it.
      return;
    }
    toast(z.na.klaar);
    onClose();
  });
  return (
    <ActieSheet
      title={z.na.titel}
      lead={z.na.lead}
      bewaar={z.na.bewaar}
      {...{ faults, busy, onClose }}
      onSubmit={submit}
    >
      <RadioChips
        id={vervolgVeld}
        legend={z.na.vervolg}
        layout="rows"
        error={faultOf(faults, vervolgVeld)}
        options={VERVOLGEN.map((value) => ({ value, label: z.vervolg[value] }))}
        value={vervolg}
        onValueChange={setVervolg}
      />
      {vervolg === 'gaatdoor' ? (
        <DateField
          id={bepaaldVeld}
          label={z.na.bepaald}
          hint={z.na.bepaaldHint}
          optional
          error={faultOf(faults, bepaaldVeld)}
          value={bepaald}
          onValueChange={setBepaald}
        />
      ) : null}
    </ActieSheet>
  );
}
