import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useState } from 'react';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { useWrite } from '../../platform/use-write.ts';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import type { Weginhoud } from './use-andereweg.ts';
import { inhoudVan, veldenVan, veldIds } from './weg-inhoud.ts';
import { WegVelden } from './WegVelden.tsx';

const rooms = { andereweg };
const NONE: readonly FieldFault[] = [];
const FAULTS = {
  refusals: { weigeringen },
  fields: { nodigLeeg: veldIds.nodig, hindernisLeeg: veldIds.hindernisTekst, eindVoorVandaag: 'weg-eind' },
};

/** Who was asked to think along proposes another way; the vast gezicht gets it as a task. */
export function WegVoorstelSheet({ expertvraagId, onClose }: { expertvraagId: string; onClose: () => void }) {
  const z = useZinnen(rooms).andereweg;
  const stel = useWrite(
    (body: Weginhoud, header) =>
      read(
        api.POST('/api/v1/expertvragen/{expertvraagId}/andereweg', {
          params: { path: { expertvraagId }, header },
          body,
        }),
      ),
    { invalidates: [['meedenkvragen'], ['anderewegen']] },
  );
  const [velden, setVelden] = useState(() => veldenVan(undefined));
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(stel.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;

  function submit(): void {
    const gelezen = inhoudVan(velden, z);
    if ('faults' in gelezen) {
      setMissing(gelezen.faults);
      return;
    }
    setMissing(NONE);
    stel.mutate(gelezen.inhoud, {
      onSuccess: () => {
        toast(z.klaar);
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={z.titel}
      lead={z.eerst}
      bewaar={z.bewaar}
      faults={faults}
      busy={stel.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <WegVelden velden={velden} faults={faults} onChange={setVelden} metWie={false} />
    </ActieSheet>
  );
}
