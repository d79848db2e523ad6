import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { portaalexpert } from '@rondom/taal/schermen/portaalexpert';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useVraagZelf } from './use-expert.ts';

const rooms = { portaalexpert };
const VRAAG = 'expert-vraag';
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: { geheimInTekst: VRAAG, naamInTekst: VRAAG, vraagLeeg: VRAAG },
};

interface ExpertFormProps {
  toon: 'jij' | 'u';
  /** What the vast gezicht is called. */
  vast: string;
  uiterlijk: string;
}

/** Before sending it says who reads it, by when an answer comes, and when the vast gezicht hears it all the same. */
export function ExpertForm({ toon, vast, uiterlijk }: ExpertFormProps) {
  const z = useZinnen(rooms).portaalexpert;
  const stuur = useVraagZelf();
  const [vraag, setVraag] = useState('');
  const [vertel, setVertel] = useState<'ja' | 'nee'>('ja');
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stuur.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const empty = vraag.trim() === '';
    setMissing(empty ? [{ fieldId: VRAAG, message: z.leegVraag }] : NONE);
    if (empty || stuur.isPending) return;
    stuur.mutate(
      { vraag, vertel: vertel === 'ja' },
      {
        onSuccess: () => {
          setVraag('');
          toast(z[toon].klaar);
        },
      },
    );
  }
  return (
    <Card>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary faults={faults} />
        <TextArea
          id={VRAAG}
          label={z[toon].veld}
          hint={z[toon].hint}
          lang="nl"
          rows={4}
          value={vraag}
          error={faultOf(faults, VRAAG)}
          onChange={(event) => setVraag(event.target.value)}
        />
        <RadioChips
          id="expert-vertel"
          layout="rows"
          legend={z[toon].vertel(vast)}
          hint={z[toon].gevaar(vast)}
          options={[
            { value: 'ja' as const, label: z.ja(vast) },
            { value: 'nee' as const, label: z.nee },
          ]}
          value={vertel}
          onValueChange={setVertel}
        />
        <p className="zacht">{z[toon].niemand}</p>
        <p className="zacht">{z.binnen(uiterlijk)}</p>
        <Button type="submit" variant="primary" icon={<Send size={20} />} busy={stuur.isPending}>
          {z.verstuur}
        </Button>
      </form>
    </Card>
  );
}
