import { raadsonderzoek as weigeringen } from '@rondom/taal/refusals/raadsonderzoek';
import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useAanvraagantwoord, type Aanvraag, type Aanvragen } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };
const TOT = 'raad-tot';
const FAULTS = { refusals: { weigeringen }, fields: { onderzoekBuitenTermijn: TOT, tot: TOT } };

interface NeemAanSheetProps {
  aanvraag: Aanvraag;
  dagen: Aanvragen['dagen'];
  onClose: () => void;
}

/** Takes a request up, until a day. */
export function NeemAanSheet({ aanvraag, dagen, onClose }: NeemAanSheetProps) {
  const z = useZinnen(rooms).raadsonderzoek.onderzoek;
  const antwoord = useAanvraagantwoord(aanvraag);
  const [tot, setTot] = useState(dagen.standaard);
  const faults = useFaults(antwoord.error, FAULTS);
  return (
    <ActieSheet
      title={z.neemAan}
      lead={z.neemAanLead}
      bewaar={z.neemAan}
      faults={faults}
      busy={antwoord.isPending}
      onSubmit={() =>
        antwoord.mutate(
          { antwoord: 'aangenomen', tot },
          {
            onSuccess: () => {
              toast(z.aangenomen);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <DateField
        id={TOT}
        label={z.tot}
        hint={z.totHint(dagen.uiterlijk)}
        error={faultOf(faults, TOT)}
        value={tot}
        onValueChange={setTot}
      />
    </ActieSheet>
  );
}
