import { termijn } from '@rondom/taal/schermen/termijn';
import { termijnregels } from '@rondom/taal/schermen/termijnregels';
import { faultOf, type useFaults } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { NieuweVersie } from './use-wijzigingen.ts';

const rooms = { termijn, termijnregels };

export const versieveld = {
  soort: 'regel-soort',
  geldigVanaf: 'regel-vanaf',
  aantal: 'regel-aantal',
  bron: 'regel-versiebron',
  reden: 'regel-versiereden',
} as const;
const veld = versieveld;

interface VersieveldenProps {
  body: NieuweVersie;
  zet: (deel: Partial<NieuweVersie>) => void;
  faults: ReturnType<typeof useFaults>;
}

const opties = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** From when, how long, what free days do, and where that stands. */
export function Versievelden({ body, zet, faults }: VersieveldenProps) {
  const { termijn: woorden, termijnregels: z } = useZinnen(rooms);
  return (
    <>
      <DateField
        id={veld.geldigVanaf}
        label={z.geldigVanaf}
        value={body.geldigVanaf}
        error={faultOf(faults, veld.geldigVanaf)}
        onValueChange={(geldigVanaf) => zet({ geldigVanaf })}
      />
      <div className="regels__twee">
        <TextField
          id={veld.aantal}
          label={z.lengte}
          inputMode="numeric"
          value={body.aantal === 0 ? '' : String(body.aantal)}
          error={faultOf(faults, veld.aantal)}
          onChange={(event) => zet({ aantal: Number(event.target.value.replace(/\D/g, '').slice(0, 3)) })}
        />
        <Select
          label={z.eenheid}
          options={opties(z.eenheden)}
          value={body.eenheid}
          onChange={(event) => zet({ eenheid: event.target.value as NieuweVersie['eenheid'] })}
        />
      </div>
      <Select
        label={z.vrijeDagen}
        options={opties(z.atwKeuze)}
        value={body.atw}
        onChange={(event) => zet({ atw: event.target.value as NieuweVersie['atw'] })}
      />
      <TextField
        id={veld.bron}
        label={z.bronVeld}
        value={body.bron}
        error={faultOf(faults, veld.bron)}
        onChange={(event) => zet({ bron: event.target.value })}
      />
      <Select
        label={z.nagekeken}
        options={opties(woorden.statusKort)}
        value={body.bronstatus}
        onChange={(event) => zet({ bronstatus: event.target.value as NieuweVersie['bronstatus'] })}
      />
      <TextField
        id={veld.reden}
        label={z.reden}
        value={body.reden}
        error={faultOf(faults, veld.reden)}
        onChange={(event) => zet({ reden: event.target.value })}
      />
    </>
  );
}
