import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { portaalexpert } from '@rondom/taal/schermen/portaalexpert';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useConcept, type Concept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
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

type Inhoud = { vraag: string; vertel: 'ja' | 'nee' };
const LEEG: Inhoud = { vraag: '', vertel: 'ja' };

/** Kept on the server until it is sent: a phone that goes dark takes no words along. */
export function ExpertForm(props: ExpertFormProps) {
  const concept = useConcept<Inhoud>('expertvraag', 'eigen');
  if (concept.restored === undefined) return <Skeleton count={2} shape="rows" />;
  return <Form {...props} concept={concept} begin={concept.restored ?? LEEG} />;
}

/** Before sending it says who reads it, by when an answer comes, and when the vast gezicht hears it all the same. */
function Form({
  toon,
  vast,
  uiterlijk,
  concept,
  begin,
}: ExpertFormProps & { concept: Concept<Inhoud>; begin: Inhoud }) {
  const z = useZinnen(rooms).portaalexpert;
  const stuur = useVraagZelf();
  const [inhoud, setInhoud] = useState(begin);
  const { vraag, vertel } = inhoud;
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stuur.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function wijzig(deel: Partial<Inhoud>): void {
    const next = { ...inhoud, ...deel };
    setInhoud(next);
    concept.type(next);
  }
  async function send(): Promise<void> {
    await concept.finish(() => stuur.mutateAsync({ vraag, vertel: vertel === 'ja' }));
    setInhoud(LEEG);
    toast(z[toon].klaar);
  }
  function submit(): void {
    const empty = vraag.trim() === '';
    setMissing(empty ? [{ fieldId: VRAAG, message: z.leegVraag }] : NONE);
    if (empty || stuur.isPending) return;
    // What was refused stands in the summary; the text stays in the form and in the draft.
    void send().catch(() => undefined);
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
          onChange={(event) => wijzig({ vraag: event.target.value })}
        />
        <SavedLine state={concept.state} savedAt={concept.savedAt} />
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
          onValueChange={(keuze) => wijzig({ vertel: keuze })}
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
