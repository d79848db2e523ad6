import { meedenkvraag as weigeringen } from '@rondom/taal/refusals/meedenkvraag';
import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useState } from 'react';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { Vlak } from '../../ui/Vlak.tsx';
import type { Blik } from '../gezin/blik.ts';
import { StapVraag } from './StapVraag.tsx';
import { StapZicht } from './StapZicht.tsx';
import {
  useMeedenkgrond,
  useMeedenkkeuze,
  useVraagMeedenken,
  type Meedenkkeuze,
} from './use-meedenkvragen.ts';
import { VELDEN, type Formulier } from './vraag-velden.ts';

const rooms = { meedenkvraag };
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: {
    ...{ meedenkvraagLeeg: VELDEN.tekst, meedenkvraagTeLang: VELDEN.tekst, geheimInTekst: VELDEN.tekst },
    ...{ antwoorddagVoorbij: VELDEN.antwoordOp, antwoordNaToegang: VELDEN.antwoordOp },
    ...{ toegangTeLang: VELDEN.toegangTot, toestemmingKorter: VELDEN.toegangTot },
    ...{ persoonNietTeVragen: VELDEN.persoon, organisatieBuitenRegio: VELDEN.organisatie },
  },
};

interface VraagMeedenkenSheetProps {
  blik: Blik;
  /** Whom one came to ask, `organisation.person`. */
  voor?: string | undefined;
  onClose: () => void;
}

/** Two steps: the question, then what who is asked will and will not see. What is typed is kept on the server. */
export function VraagMeedenkenSheet({ blik, voor, onClose }: VraagMeedenkenSheetProps) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const keuze = useMeedenkkeuze(blik.gezin.id);
  return (
    <Sheet isOpen onClose={onClose} title={z.knop} lead={z.uitleg}>
      <Vlak query={keuze} laden={<Skeleton shape="rows" count={5} />}>
        {(data) => <Stappen blik={blik} keuze={data} voor={voor} onClose={onClose} />}
      </Vlak>
    </Sheet>
  );
}

interface StappenProps extends VraagMeedenkenSheetProps {
  keuze: Meedenkkeuze;
}

const leegOf = ({ antwoordOp, toegangTot }: Meedenkkeuze): Formulier => ({
  ...{ overId: '', organisatieId: '', gebruikerId: '', delen: [], vraag: '' },
  ...{ antwoordOp, toegangTot },
});

/** Only who can be asked for this family; somebody else leaves the choice open. */
function wieUit(voor: string | undefined, { organisaties }: Meedenkkeuze): Partial<Formulier> {
  const [organisatieId = '', gebruikerId = ''] = voor?.split('.') ?? [];
  const organisatie = organisaties.find(({ id }) => id === organisatieId);
  if (organisatie === undefined) return {};
  return {
    organisatieId,
    gebruikerId: organisatie.mensen.some(({ id }) => id === gebruikerId) ? gebruikerId : '',
  };
}

function Stappen({ blik, keuze, voor, onClose }: StappenProps) {
  const z = useZinnen(rooms).meedenkvraag.vraag;
  const gezinId = blik.gezin.id;
  const concept = useConcept<Formulier>('meedenkvraag', gezinId);
  const [typed, setTyped] = useState<Formulier>();
  const [stap, setStap] = useState<1 | 2>(1);
  const [missing, setMissing] = useState(NONE);
  const form = typed ?? { ...leegOf(keuze), ...concept.restored, ...wieUit(voor, keuze) };
  const grond = useMeedenkgrond(gezinId, form.organisatieId, form.overId);
  const stuur = useVraagMeedenken(gezinId);
  const refused = useFaults(stuur.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const change = (next: Partial<Formulier>) => {
    const all = { ...form, ...next };
    setTyped(all);
    concept.type(all);
  };
  const verder = () => {
    const leeg = [
      ...(form.overId === '' ? [{ fieldId: VELDEN.over, message: z.kiesOver }] : []),
      ...(form.organisatieId === '' ? [{ fieldId: VELDEN.organisatie, message: z.kiesOrganisatie }] : []),
      ...(form.vraag.trim() === '' ? [{ fieldId: VELDEN.tekst, message: z.leeg }] : []),
    ];
    setMissing(leeg);
    if (leeg.length === 0) setStap(2);
  };
  const verstuur = () => {
    const { gebruikerId, ...rest } = form;
    void concept
      .finish(() => stuur.mutateAsync({ ...rest, gebruikerId: gebruikerId === '' ? null : gebruikerId }))
      .then(() => {
        toast(z.verstuurd);
        onClose();
      })
      // What is wrong stands above the first step.
      .catch(() => setStap(1));
  };
  return (
    <form
      className="form meedenk"
      onSubmit={(event) => {
        event.preventDefault();
        if (stap === 1) verder();
        else if (!stuur.isPending) verstuur();
      }}
    >
      <p className="meedenk__stap">{z.stap(stap)}</p>
      {stap === 1 ? (
        <StapVraag {...{ blik, keuze, form, grond, faults, change }} />
      ) : (
        <StapZicht {...{ blik, keuze, form, grond }} busy={stuur.isPending} onTerug={() => setStap(1)} />
      )}
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </form>
  );
}
