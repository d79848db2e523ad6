import { portaal as portaalweigering } from '@rondom/taal/refusals/portaal';
import { portaalwoorden } from '@rondom/taal/schermen/portaalwoorden';
import { Send } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { goTo } from '../../platform/small-router.tsx';
import { useZinnen } from '../../platform/taal.tsx';
import type { Concept } from '../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { LezersKiezen, useLezernaam } from './LezersKiezen.tsx';
import { vastGezichtVan } from './namen.ts';
import type { Portaal } from './use-portaal.ts';
import { useSchrijfWoord } from './use-schrijf-woord.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import { leeg, lezersVan, type Woordinhoud } from './woordinhoud.ts';

const rooms = { portaalwoorden };
const faultOptions = {
  refusals: { portaal: portaalweigering },
  fields: {
    tekst: 'tekst',
    tekstOntbreekt: 'tekst',
    tekstTeLang: 'tekst',
    lezers: 'lezers',
    lezerNietInPlan: 'lezers',
  },
};
const NONE: readonly FieldFault[] = [];

interface SchrijfFormProps {
  portaal: Portaal;
  concept: Concept<Woordinhoud>;
  begin: Woordinhoud | null;
}

/** The text and its readers. Everything typed is kept on the server, until it was sent. */
export function SchrijfForm({ portaal, concept, begin }: SchrijfFormProps) {
  const z = useZinnen(rooms).portaalwoorden;
  const { toon } = useWoordenVan(portaal);
  const eigen = z[toon];
  const hulpId = useId();
  const [inhoud, setInhoud] = useState<Woordinhoud>({ ...leeg, ...begin });
  const [hier, setHier] = useState<readonly FieldFault[]>(NONE);
  const naamVan = useLezernaam(portaal);
  const verstuur = useSchrijfWoord(portaal);
  const daar = useFaults(verstuur.error, faultOptions);
  const faults = hier.length > 0 ? hier : daar;

  function wijzig(deel: Partial<Woordinhoud>): void {
    const next = { ...inhoud, ...deel };
    setInhoud(next);
    setHier(NONE);
    concept.type(next);
  }

  async function send(): Promise<void> {
    const { lezen, wachten } = lezersVan(portaal, inhoud);
    if (inhoud.keuze === 'ook' && lezen.length + wachten.length === 0) {
      setHier([{ fieldId: 'lezers', message: z.kiesIemand }]);
      return;
    }
    setHier(NONE);
    await concept.finish(() => verstuur.mutateAsync(inhoud));
    toast(z.verstuurd([vastGezichtVan(portaal), ...lezen.map(naamVan)]));
    goTo('/mijn/woorden');
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    // What was refused stands in the summary; the text stays in the form and in the draft.
    if (!verstuur.isPending) void send().catch(() => undefined);
  }

  return (
    <form className="card schrijf form" data-tone="plum" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <div>
        <TextArea
          id="tekst"
          label={eigen.vraag}
          lang="nl"
          rows={6}
          value={inhoud.tekst}
          error={faultOf(faults, 'tekst')}
          aria-describedby={hulpId}
          onChange={(event) => wijzig({ tekst: event.target.value })}
        />
        {concept.state === 'clean' ? (
          <p className="saved">{eigen.wordtBewaard}</p>
        ) : (
          <SavedLine state={concept.state} savedAt={concept.savedAt} />
        )}
      </div>
      <LezersKiezen portaal={portaal} inhoud={inhoud} onWijzig={wijzig} fout={faultOf(faults, 'lezers')} />
      <Button type="submit" variant="plum" wide icon={<Send size={20} />} busy={verstuur.isPending}>
        {z.verstuur}
      </Button>
      <p className="zacht" id={hulpId}>
        {eigen.terug}
      </p>
    </form>
  );
}
