import { useMemo, useState, type SyntheticEvent } from 'react';
import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { persoonformulier } from '@rondom/taal/schermen/persoonformulier';
import { api, read } from '../../platform/api.ts';
import { useFaults } from '../../platform/use-faults.ts';
import { useWrite } from '../../platform/use-write.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { toast } from '../../ui/toast-store.ts';
import { persoonBody } from './persoon-inhoud.ts';
import { PersoonVelden } from './PersoonVelden.tsx';
import { gezinKey } from './use-gezin.ts';
import { usePersoonconcept } from './use-persoonconcept.ts';

const rooms = { persoonformulier };
const OPTIONS = {
  refusals: { gezin: weigeringen },
  fields: {
    naamOntbreekt: 'persoon-voornamen',
    bsnOnjuist: 'persoon-bsn',
    bsnBijOngeboren: 'persoon-bsn',
    geboorteOntbreekt: 'persoon-geboortedatum',
    geborenEnOngeboren: 'persoon-geboorte',
    geboortedatumOnjuist: 'persoon-geboortedatum',
    geboorteInToekomst: 'persoon-geboortedatum',
    geboorteTeLangGeleden: 'persoon-geboortedatum',
    uitgerekendeDatumOnjuist: 'persoon-uitgerekend',
    uitgerekendeDatumVoorbij: 'persoon-uitgerekend',
    uitgerekendeDatumTeVer: 'persoon-uitgerekend',
  },
};

export function PersoonForm({ gezinId, onClose }: { gezinId: string; onClose: () => void }) {
  const z = useZinnen(rooms).persoonformulier;
  const { inhoud, change, clear, concept } = usePersoonconcept(gezinId);
  const [noRole, setNoRole] = useState(false);
  const add = useWrite(
    (body: NonNullable<ReturnType<typeof persoonBody>>, header) =>
      concept.finish(() =>
        read(
          api.POST('/api/v1/gezinnen/{gezinId}/personen', { params: { path: { gezinId }, header }, body }),
        ),
      ),
    {
      invalidates: [gezinKey(gezinId)],
      onSuccess: () => {
        toast(z.klaar(inhoud.roepnaam || (inhoud.voornamen.split(' ')[0] ?? '')));
        onClose();
      },
    },
  );
  const refused = useFaults(add.error, OPTIONS);
  const faults = useMemo(
    () => (noRole ? [{ fieldId: 'persoon-rol', message: z.kiesRol }] : refused),
    [noRole, refused, z],
  );
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const body = persoonBody(inhoud);
    setNoRole(body === undefined);
    if (body) add.mutate(body);
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <PersoonVelden inhoud={inhoud} change={change} faults={faults} />
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
      <div className="form__actions">
        <Button type="submit" variant="primary" busy={add.isPending}>
          {z.knop}
        </Button>
        {concept.savedAt === undefined ? null : (
          <Button variant="plain" onClick={clear}>
            {z.gooiWeg}
          </Button>
        )}
      </div>
    </form>
  );
}
