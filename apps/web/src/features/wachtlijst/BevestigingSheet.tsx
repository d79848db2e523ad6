import { wachtlijst } from '@rondom/taal/refusals/wachtlijst';
import { wacht as zinnen } from '@rondom/taal/schermen/wacht';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useConcept } from '../../platform/use-concept.ts';
import { useFaults } from '../../platform/use-faults.ts';
import { useOneAtATime } from '../../platform/use-one-at-a-time.ts';
import { toast } from '../../ui/toast-store.ts';
import { SavedLine } from '../../ui/SavedLine.tsx';
import type { Gezin, Wacht } from '../gezin/contract.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { BevestigingVelden } from './BevestigingVelden.tsx';
import { bevestigingVelden as velden, emptyGezegd, type GezegdInhoud } from './bevestiging-inhoud.ts';
import { useSchrijfStemOp } from './wacht-schrijven.ts';
import { stemmenVoor } from './wacht-stemmen.ts';

const rooms = { wacht: zinnen };
const faultOptions = {
  refusals: { wachtlijst },
  fields: {
    woorden: velden.woorden,
    woordenOntbreken: velden.woorden,
    stemNietVanDitKind: velden.wie,
    stemIsOnveilig: velden.wie,
    jeugdigeNogGeenTwaalf: velden.wie,
    op: velden.op,
    bevestigdInToekomst: velden.op,
    bevestigdVoorBegin: velden.op,
  },
};

interface BevestigingSheetProps {
  gezin: Gezin;
  wacht: Wacht;
  naam: (persoonId: string) => string;
  onClose: () => void;
}

/** What somebody of the family says about whether help has begun, in that person's own words. */
export function BevestigingSheet({ gezin, wacht, naam, onClose }: BevestigingSheetProps) {
  const { stem: z } = useZinnen(rooms).wacht;
  const vandaag = useSessie().data?.vandaag ?? '';
  const schrijf = useSchrijfStemOp({ gezinId: gezin.id, wachtId: wacht.id });
  const concept = useConcept<GezegdInhoud>('wachtbevestiging', wacht.id);
  const [inhoud, setInhoud] = useState<GezegdInhoud>({ ...emptyGezegd, op: vandaag });
  const [restored, setRestored] = useState(false);
  const refused = useFaults(schrijf.error, faultOptions);
  const stemmen = stemmenVoor(wacht, gezin, vandaag);
  const stem = stemmen.find(({ persoonId }) => persoonId === inhoud.wie);
  const [missing, setMissing] = useState<readonly { fieldId: string; message: string }[]>([]);
  if (!restored && concept.restored !== undefined) {
    setRestored(true);
    if (concept.restored !== null) setInhoud({ ...inhoud, ...concept.restored });
  }

  function change(part: Partial<GezegdInhoud>): void {
    const next = { ...inhoud, ...part };
    setInhoud(next);
    concept.type(next);
  }
  const { run: submit, busy } = useOneAtATime(async () => {
    const { antwoord, woorden, op } = inhoud;
    const wrong = [
      ...(stem === undefined ? [{ fieldId: velden.wie, message: z.kiesWie }] : []),
      ...(antwoord === '' ? [{ fieldId: velden.antwoord, message: z.kiesAntwoord }] : []),
      ...(woorden.trim() === '' ? [{ fieldId: velden.woorden, message: z.schrijfWoorden }] : []),
    ];
    setMissing(wrong);
    if (stem === undefined || antwoord === '' || wrong.length > 0) return;
    const body = { stem: { soort: stem.soort, persoonId: stem.persoonId }, antwoord, woorden, op };
    try {
      const saved = await concept.finish(() => schrijf.mutateAsync(body));
      toast(saved.vanHetBord ? z.vanHetBord : antwoord === 'neeNogNiet' ? z.nogNiet : z.klaar);
    } catch {
      // The mutation keeps the failure; the form shows it and keeps the words.
      return;
    }
    onClose();
  });
  const faults = missing.length > 0 ? missing : refused;
  return (
    <ActieSheet
      title={z.titel}
      lead={wacht.begonnenOp === null ? undefined : z.gestartOp(wacht.begonnenOp)}
      bewaar={z.bewaar}
      faults={faults}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
      canSave={stemmen.length > 0}
    >
      <BevestigingVelden
        kind={naam(wacht.persoonId)}
        stemmen={stemmen}
        naam={naam}
        inhoud={inhoud}
        faults={faults}
        onChange={change}
      />
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
