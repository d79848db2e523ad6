import { andereweg } from '@rondom/taal/schermen/andereweg';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useWrite } from '../../platform/use-write.ts';
import type { Weginhoud } from './use-andereweg.ts';
import { veldenVan } from './weg-inhoud.ts';
import { WegBlad } from './WegBlad.tsx';

const rooms = { andereweg };

/** Who was asked to think along proposes another way; the vast gezicht gets it as a task. */
export function WegVoorstelSheet({ expertvraagId, onClose }: { expertvraagId: string; onClose: () => void }) {
  const z = useZinnen(rooms).andereweg;
  const act = useWrite(
    (body: Weginhoud, header) =>
      read(
        api.POST('/api/v1/expertvragen/{expertvraagId}/andereweg', {
          params: { path: { expertvraagId }, header },
          body,
        }),
      ),
    { invalidates: [['meedenkvragen'], ['anderewegen']] },
  );
  return (
    <WegBlad
      onderwerp={`voorstel.${expertvraagId}`}
      empty={veldenVan(undefined)}
      act={act}
      klaar={z.klaar}
      onClose={onClose}
      metWie={false}
    />
  );
}
