import { afwezig } from '@rondom/taal/schermen/afwezig';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { optionsOf } from '../../ui/options-of.ts';
import { NIEMAND, type Doorgeven } from './doorgeven.ts';
import type { Afwezigheden } from './use-afwezig.ts';

const rooms = { afwezig };
export const doorgeefVeld = {
  reden: 'afwezig-reden',
  vanaf: 'afwezig-vanaf',
  laatste: 'afwezig-laatste',
  collega: 'afwezig-collega',
} as const;

interface DoorgeefVeldenProps {
  inhoud: Doorgeven;
  zet: (part: Partial<Doorgeven>) => void;
  faults: readonly FieldFault[];
  collegas: Afwezigheden['collegas'];
}

/** The first step: which days, why in one word, and who is there then. */
export function DoorgeefVelden({ inhoud, zet, faults, collegas }: DoorgeefVeldenProps) {
  const z = useZinnen(rooms).afwezig;
  const fault = (veld: keyof typeof doorgeefVeld) => faultOf(faults, doorgeefVeld[veld]);
  const options = [
    ...collegas.map(({ id, naam, afwezig: weg }) => ({ value: id, label: weg ? z.isWeg(naam) : naam })),
    { value: NIEMAND, label: z.nogNiemand },
  ];
  return (
    <>
      <DateField
        id={doorgeefVeld.vanaf}
        label={z.vanaf}
        error={fault('vanaf')}
        value={inhoud.vanaf}
        onValueChange={(vanaf) => zet({ vanaf })}
      />
      <DateField
        id={doorgeefVeld.laatste}
        label={z.laatste}
        error={fault('laatste')}
        value={inhoud.laatste}
        onValueChange={(laatste) => zet({ laatste })}
      />
      <RadioChips
        id={doorgeefVeld.reden}
        legend={z.redenVraag}
        hint={z.redenHint}
        options={optionsOf(z.reden)}
        error={fault('reden')}
        value={inhoud.reden}
        onValueChange={(reden) => zet({ reden })}
      />
      <Select
        id={doorgeefVeld.collega}
        label={z.collega}
        hint={z.collegaHint}
        error={fault('collega')}
        placeholder={z.ontbreekt.collega}
        options={options}
        value={inhoud.collega}
        onChange={(event) => zet({ collega: event.target.value, anders: {} })}
      />
    </>
  );
}
