import { kijkvraag as weigeringen } from '@rondom/taal/refusals/kijkvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { kijkvraag } from '@rondom/taal/schermen/kijkvraag';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useBeantwoord, type Kijkvraag } from './use-kijkvragen.ts';

const rooms = { kijkvraag };
const TEKST = 'kijkantwoord-tekst';
const faultOptions = {
  refusals: { weigeringen, geheim },
  fields: {
    tekst: TEKST,
    tekstOntbreekt: TEKST,
    tekstTeLang: TEKST,
    geheimInTekst: TEKST,
    geheimVanGezin: TEKST,
  },
};

interface AntwoordSheetProps {
  vraag: Kijkvraag;
  /** The question in words, as the family asked it. */
  gevraagd: string;
  onClose: () => void;
}

/** The answer beside the question; what is typed is kept until it is sent. */
export function AntwoordSheet({ vraag, gevraagd, onClose }: AntwoordSheetProps) {
  const z = useZinnen(rooms).kijkvraag;
  const organisatie = useSessie().data?.organisatie ?? null;
  const beantwoord = useBeantwoord(vraag);
  const concept = useConcept<{ tekst: string }>('kijkantwoord', vraag.id);
  const [typed, setTyped] = useState<string>();
  const tekst = typed ?? concept.restored?.tekst ?? '';
  const faults = useFaults(beantwoord.error, faultOptions);
  function submit(): void {
    void concept
      .finish(() => beantwoord.mutateAsync(tekst))
      .then(() => {
        toast(z.sheet.klaar);
        onClose();
      })
      // What is wrong stands above the form.
      .catch(() => undefined);
  }
  return (
    <ActieSheet
      title={z.sheet.titel}
      lead={gevraagd}
      bewaar={z.sheet.verstuur}
      faults={faults}
      busy={beantwoord.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {vraag.tekst === null ? null : (
        <blockquote className="kijkvraag__tekst" lang="nl">
          {vraag.tekst}
        </blockquote>
      )}
      <p>{z.sheet.leest}</p>
      <div>
        <TextArea
          id={TEKST}
          label={z.sheet.tekst}
          hint={z.sheet.hulp}
          lang="nl"
          rows={7}
          value={tekst}
          error={faultOf(faults, TEKST)}
          onChange={(event) => {
            setTyped(event.target.value);
            concept.type({ tekst: event.target.value });
          }}
        />
        <SavedLine state={concept.state} savedAt={concept.savedAt} />
      </div>
      {organisatie === null ? null : <p className="kijkvraag__wanneer">{z.sheet.namens(organisatie)}</p>}
    </ActieSheet>
  );
}
