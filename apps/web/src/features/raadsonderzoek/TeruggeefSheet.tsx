import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { KiesRedenSheet } from '../../ui/KiesRedenSheet.tsx';
import { useAanvraagantwoord, type Aanvraag } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const FAULTS = { refusals: { weigeringen } };

/** Gives a request back, with why; who asked finds it on his day. */
export function TeruggeefSheet({ aanvraag, onClose }: { aanvraag: Aanvraag; onClose: () => void }) {
  const { onderzoek: z, weigerreden } = useZinnen(rooms).raadsonderzoek;
  const antwoord = useAanvraagantwoord(aanvraag);
  return (
    <KiesRedenSheet
      {...{ titel: z.geefTerug, vraag: z.waaromTerug, kies: z.kiesWaarom, redenen: weigerreden }}
      act={{
        ...antwoord,
        mutate: (reden, options) => antwoord.mutate({ antwoord: 'geweigerd', weigerreden: reden }, options),
      }}
      {...{ faultOptions: FAULTS, klaar: z.teruggegeven, onClose }}
    />
  );
}
