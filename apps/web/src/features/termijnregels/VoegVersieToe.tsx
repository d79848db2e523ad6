import { termijnregels as refusals } from '@rondom/taal/refusals/termijnregels';
import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useState } from 'react';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Select } from '../../ui/Select.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { useRegister } from './use-register.ts';
import { useVoegVersieToe, type NieuweVersie } from './use-wijzigingen.ts';
import { Versievelden, versieveld as veld } from './Versievelden.tsx';

const rooms = { termijn, termijnregels };
const OPTIONS = {
  refusals: { termijnregels: refusals },
  fields: {
    ...veld,
    termijnsoortOnbekend: veld.soort,
    versieInVerleden: veld.geldigVanaf,
    versieTeVer: veld.geldigVanaf,
    versieOverlapt: veld.geldigVanaf,
    termijnlengteOnjuist: veld.aantal,
  },
};
const BEGIN: NieuweVersie = {
  soort: '',
  geldigVanaf: '',
  aantal: 1,
  eenheid: 'dagen',
  atw: 'ja',
  bron: '',
  bronstatus: 'nietNagekeken',
  reden: '',
};

interface VoegVersieToeProps {
  onKlaar: (id: string) => void;
  onClose: () => void;
}

/** A next version of a clock, for events from a day to come on: prepared, not yet in force. */
export function VoegVersieToe({ onKlaar, onClose }: VoegVersieToeProps) {
  const z = useZinnen(rooms);
  const w = z.termijnregels;
  const register = useRegister().data;
  const [body, setBody] = useState(BEGIN);
  const voegToe = useVoegVersieToe(onKlaar);
  const faults = useFaults(voegToe.error, OPTIONS);
  /** The last version fills in what is not going to change. */
  const kies = (soort: string) => {
    const vorige = register?.soorten.find((een) => een.soort === soort)?.versies[0];
    if (vorige === undefined) return;
    const { aantal, atw, bron } = vorige;
    setBody({ ...body, soort, aantal, atw, bron, eenheid: vorige.eenheid as NieuweVersie['eenheid'] });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={w.versieTitel}
      actions={
        <>
          <Button variant="primary" busy={voegToe.isPending} onClick={() => voegToe.mutate(body)}>
            {w.zetKlaar}
          </Button>
          <Button onClick={onClose}>{w.terug}</Button>
        </>
      }
    >
      <ErrorSummary faults={faults} />
      <p>{w.versieUitleg}</p>
      <Select
        id={veld.soort}
        label={w.soort}
        placeholder={w.kiesSoort}
        options={(register?.soorten ?? []).map(({ soort }) => ({
          value: soort,
          label: codeZin(z.termijn.soort, soort),
        }))}
        value={body.soort}
        error={faultOf(faults, veld.soort)}
        onChange={(event) => kies(event.target.value)}
      />
      <Versievelden body={body} zet={(deel) => setBody({ ...body, ...deel })} faults={faults} />
    </Dialog>
  );
}
