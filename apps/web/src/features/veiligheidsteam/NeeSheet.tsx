import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useZinnen } from '../../platform/taal.tsx';
import { KiesRedenSheet } from '../../ui/KiesRedenSheet.tsx';
import { useTeamantwoord, type Teamverzoek } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const FAULTS = { refusals: { weigeringen } };

/** No, with why; the vast gezicht reads it and finds it on her day. */
export function NeeSheet({ verzoek, onClose }: { verzoek: Teamverzoek; onClose: () => void }) {
  const { verzoeken: z, weigerreden } = useZinnen(rooms).veiligheidsteam;
  const antwoord = useTeamantwoord(verzoek);
  return (
    <KiesRedenSheet
      {...{ titel: z.nee, vraag: z.waaromNee, kies: z.waaromNee, redenen: weigerreden }}
      act={{
        ...antwoord,
        mutate: (reden, options) => antwoord.mutate({ antwoord: 'geweigerd', weigerreden: reden }, options),
      }}
      {...{ faultOptions: FAULTS, klaar: z.neeGedaan, onClose }}
    />
  );
}
