import { kijkvraag as weigeringen } from '@rondom/taal/refusals/kijkvraag';
import { portaal as portaalweigering } from '@rondom/taal/refusals/portaal';
import { portaalkijkvraag } from '@rondom/taal/schermen/portaalkijkvraag';
import { Send } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { useConcept, type Concept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { conceptOnderwerp, useStelKijkvraag, type Vraaginhoud, type Vraagsoort } from './use-kijkvraag.ts';

const rooms = { portaalkijkvraag };

export interface KijkVraagFormProps {
  regelId: string | null;
  toon: 'jij' | 'u';
  geweigerd: boolean;
  /** Who will read it, by name. */
  lezers: readonly string[];
  onKlaar: () => void;
}

/** A ready question or own words, about one line or about looking in general. Kept on the server until it was sent. */
export default function KijkVraagForm(props: KijkVraagFormProps) {
  const concept = useConcept<Vraaginhoud>('kijkvraag', conceptOnderwerp(props.regelId));
  if (concept.restored === undefined) return <Skeleton count={2} shape="rows" />;
  return <Form {...props} concept={concept} begin={concept.restored} />;
}

interface FormProps extends KijkVraagFormProps {
  concept: Concept<Vraaginhoud>;
  begin: Vraaginhoud | null;
}

function Form({ regelId, toon, geweigerd, lezers, onKlaar, concept, begin }: FormProps) {
  const z = useZinnen(rooms).portaalkijkvraag;
  const id = useId();
  const soorten = soortenVan(regelId, geweigerd);
  const [inhoud, setInhoud] = useState<Vraaginhoud>(begin ?? { tekst: '' });
  const soort = inhoud.soort ?? soorten[0];
  const stel = useStelKijkvraag(regelId);
  const tekstId = `${id}-tekst`;
  const faults = useFaults(stel.error, {
    refusals: { kijkvraag: weigeringen, portaal: portaalweigering },
    fields: { tekst: tekstId, tekstOntbreekt: tekstId, tekstTeLang: tekstId },
  });
  const woorden = toon === 'jij' ? z.jij : z;

  function wijzig(deel: Partial<Vraaginhoud>): void {
    const next = { ...inhoud, ...deel };
    setInhoud(next);
    concept.type(next);
  }
  async function send(): Promise<void> {
    await concept.finish(() => stel.mutateAsync({ soort, tekst: inhoud.tekst }));
    toast(woorden.verstuurd);
    onKlaar();
  }
  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    // What was refused stands in the summary; the text stays in the form and in the draft.
    if (!stel.isPending) void send().catch(() => undefined);
  }
  const naam = (een: Vraagsoort) => (een === 'waarom' && geweigerd ? z.soort.waaromGeweigerd : z.soort[een]);

  return (
    <form className="form kijkvraag__form" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <RadioChips
        id={`${id}-soort`}
        name={`${id}-soort`}
        legend={woorden.kies}
        options={soorten.map((een) => ({ value: een, label: naam(een) }))}
        value={soort}
        onValueChange={(een) => wijzig({ soort: een })}
      />
      <div>
        <TextArea
          id={tekstId}
          label={soort === 'eigen' ? z.tekst : woorden.tekstErbij}
          lang="nl"
          rows={3}
          value={inhoud.tekst}
          error={faultOf(faults, tekstId)}
          onChange={(event) => wijzig({ tekst: event.target.value })}
        />
        {concept.state === 'clean' ? (
          <p className="saved">{z.wordtBewaard}</p>
        ) : (
          <SavedLine state={concept.state} savedAt={concept.savedAt} />
        )}
      </div>
      <p className="zacht">{woorden.lezen(lezers)}</p>
      <p className="zacht">{z.binnen}</p>
      <div className="kijkvraag__knoppen">
        <Button
          type="submit"
          variant="primary"
          icon={<Send size={20} />}
          busy={stel.isPending}
          data-rondleiding="verstuur-kijkvraag"
        >
          {z.verstuur}
        </Button>
        <Button variant="plain" onClick={onKlaar}>
          {z.sluit}
        </Button>
      </div>
    </form>
  );
}

const soortenVan = (regelId: string | null, geweigerd: boolean): readonly [Vraagsoort, ...Vraagsoort[]] => {
  if (regelId === null) return ['wieKeek', 'eigen'];
  return geweigerd ? ['waarom', 'eigen'] : ['waarom', 'watGezien', 'eigen'];
};
