import { useState, type SyntheticEvent } from 'react';
import { brp as weigeringen } from '@rondom/taal/refusals/brp';
import { brp } from '@rondom/taal/schermen/brp';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { optionsOf } from '../../ui/options-of.ts';
import { useBevraging, type Bevraging, type Voorstel } from './use-brp.ts';

const rooms = { brp };
const OPTIONS = {
  refusals: { brp: weigeringen },
  fields: {
    bsn: 'brp-bsn',
    bsnOngeldig: 'brp-bsn',
    bsnOnbekend: 'brp-bsn',
    brpGeenJeugdige: 'brp-bsn',
    bsnZonderGrond: 'brp-over',
  },
};

interface BrpVraagProps {
  gezinId: string;
  onAntwoord: (voorstel: Voorstel) => void;
}

/** The ground said first, then the number and whose it is. */
export function BrpVraag({ gezinId, onAntwoord }: BrpVraagProps) {
  const z = useZinnen(rooms).brp;
  const veiligThuis = useSessie().data?.rol === 'veiligthuis';
  const [bsn, setBsn] = useState('');
  const [over, setOver] = useState<Bevraging['over']>('jeugdige');
  const ask = useBevraging(gezinId);
  const faults = useFaults(ask.error, OPTIONS);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!ask.isPending) ask.mutate({ bsn: bsn.trim() || '-', over }, { onSuccess: onAntwoord });
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <Banner tone="brand">
        <p>{veiligThuis ? z.grond.wmo529 : z.grond.jeugdwet721}</p>
        <p>{z.vastgelegd}</p>
      </Banner>
      <RadioChips
        id="brp-over"
        legend={z.over}
        options={optionsOf(z.overWie)}
        value={over}
        onValueChange={setOver}
        error={faultOf(faults, 'brp-over')}
      />
      <TextField
        id="brp-bsn"
        label={z.bsn}
        hint={z.bsnHint}
        short
        inputMode="numeric"
        data-focus-first
        value={bsn}
        onChange={(event) => setBsn(event.target.value)}
        error={faultOf(faults, 'brp-bsn')}
      />
      <div className="form__actions">
        <Button type="submit" variant="primary" busy={ask.isPending}>
          {z.vraag}
        </Button>
      </div>
    </form>
  );
}
