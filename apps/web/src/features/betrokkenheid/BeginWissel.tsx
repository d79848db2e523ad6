import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { wisseling } from '@rondom/taal/schermen/wisseling';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/date-text.ts';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { dayAfter } from '../gezin/dagen.ts';
import { optionsOf } from '../gezin/options-of.ts';
import { useBeginWisseling, useOntvangers, type BeginBody } from './use-wisseling.ts';

const rooms = { wisseling };
const VELD = {
  wie: 'wissel-wie',
  reden: 'wissel-reden',
  uitleg: 'wissel-uitleg',
  zicht: 'wissel-zicht',
} as const;
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid },
  fields: {
    ontvangerNietBeschikbaar: VELD.wie,
    teamBuitenRegio: VELD.wie,
    zichtTotOngeldig: VELD.zicht,
  },
};

/** To whom, why, in which words to the family, and until when the old face reads on. */
export function BeginWissel({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).wisseling;
  const [wie, setWie] = useState('');
  const [reden, setReden] = useState<BeginBody['reden']>();
  const [uitleg, setUitleg] = useState('');
  const [zicht, setZicht] = useState('');
  const [missing, setMissing] = useState(NONE);
  const ontvangers = useOntvangers(blik.gezin.id);
  const begin = useBeginWisseling(blik.gezin.id);
  const refused = useFaults(begin.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const day = readDateText(zicht);
    const lacking = [
      ...(wie === '' ? [VELD.wie] : []),
      ...(reden === undefined ? [VELD.reden] : []),
      ...(uitleg.trim() === '' ? [VELD.uitleg] : []),
      ...(day === undefined ? [VELD.zicht] : []),
    ].map((fieldId) => ({ fieldId, message: z.ontbreekt }));
    setMissing(lacking);
    if (lacking.length > 0 || reden === undefined || day === undefined) return;
    begin.mutate(
      { naarId: wie, reden, uitleg, zichtTot: dayAfter(day) },
      { onSuccess: () => toast(z.begonnen) },
    );
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary faults={faults} />
      <Select
        id={VELD.wie}
        label={z.wie}
        error={faultOf(faults, VELD.wie)}
        placeholder={z.wie}
        options={(ontvangers.data ?? []).map(({ id, naam, organisatie, inRegio }) => ({
          value: id,
          label: inRegio ? `${naam}, ${organisatie}` : z.buitenRegio(`${naam}, ${organisatie}`),
        }))}
        value={wie}
        onChange={(event) => setWie(event.target.value)}
      />
      <RadioChips
        id={VELD.reden}
        legend={z.waarom}
        options={optionsOf(z.reden)}
        error={faultOf(faults, VELD.reden)}
        value={reden}
        onValueChange={setReden}
      />
      <TextArea
        id={VELD.uitleg}
        label={z.uitleg}
        hint={z.uitlegHint}
        error={faultOf(faults, VELD.uitleg)}
        maxLength={2000}
        value={uitleg}
        onChange={(event) => setUitleg(event.target.value)}
      />
      <DateField
        id={VELD.zicht}
        label={z.zicht}
        error={faultOf(faults, VELD.zicht)}
        value={zicht}
        onValueChange={setZicht}
      />
      <div className="form__actions">
        <Button variant="primary" type="submit" busy={begin.isPending}>
          {z.begin}
        </Button>
      </div>
    </form>
  );
}
