import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels as refusals } from '@rondom/taal/refusals/termijnregels';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { useState } from 'react';
import { useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { KlokUitleg } from '../termijn/KlokUitleg.tsx';
import { useUitkomst, type Soort } from './use-register.ts';

const rooms = { termijn, termijnregels };
const OPTIONS = { refusals: { termijnregels: refusals } };

/** Which clock counts the same duty in another way. */
const ANDERE: Readonly<Record<string, string>> = {
  planwettelijk: 'planvanafmaatregel',
  planvanafmaatregel: 'planwettelijk',
  meldingvijfdagen: 'meldingvijfwerkdagen',
  meldingvijfwerkdagen: 'meldingvijfdagen',
};

interface RekenUitProps {
  soort: Soort;
  vandaag: string;
  onClose: () => void;
}

/** A clock from a day of one's own choice, drawn and told as a real one: of nobody. */
export function RekenUit({ soort, vandaag, onClose }: RekenUitProps) {
  const z = useZinnen(rooms);
  const [dag, setDag] = useState(vandaag);
  const [om, setOm] = useState('');
  const vanUur = soort.versies[0]?.teltVanaf === 'moment';
  const andere = ANDERE[soort.soort];
  const terug = soort.versies[0]?.richting === 'terug';
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={codeZin(z.termijn.soort, soort.soort)}
      lead={andere === undefined ? undefined : z.termijnregels.tweeLezingen}
    >
      <div className="regels">
        <DateField
          label={terug ? z.termijnregels.laatsteDag : z.termijnregels.vanafDag}
          value={dag}
          onValueChange={setDag}
        />
        {vanUur ? (
          <TextField
            label={z.termijnregels.om}
            hint={z.termijnregels.omHint}
            short
            inputMode="numeric"
            value={om}
            onChange={(event) => setOm(event.target.value)}
          />
        ) : null}
        <div className={andere === undefined ? 'klokken' : 'klokken klokken--twee'}>
          <Uitkomst soort={soort.soort} dag={dag} om={om} />
          {andere === undefined ? null : <Uitkomst soort={andere} dag={dag} om="" />}
        </div>
      </div>
    </Sheet>
  );
}

function Uitkomst({ soort, dag, om }: { soort: string; dag: string; om: string }) {
  const { data, error } = useUitkomst(soort, dag, om);
  const faults = useFaults(error, OPTIONS);
  if (error !== null) return <ErrorSummary faults={faults} />;
  return data === undefined ? null : <KlokUitleg klok={data} />;
}
