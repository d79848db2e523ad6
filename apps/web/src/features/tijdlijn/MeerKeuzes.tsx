import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { velden, type Veldfouten } from './notitie-velden.ts';
import { MensenChips } from './MensenChips.tsx';
import type { Mens } from './mensen.ts';
import { onderwerpen, type NotitieInhoud } from './notitie-inhoud.ts';

const rooms = { tijdlijn };

interface MeerKeuzesProps {
  inhoud: NotitieInhoud;
  mensen: readonly Mens[];
  fouten: Veldfouten;
  onChange: (part: Partial<NotitieInhoud>) => void;
}

/** What a note needs now and then: another day, who told it, and what is of one adult alone. */
export function MeerKeuzes({ inhoud, mensen, fouten, onChange }: MeerKeuzesProps) {
  const z = useZinnen(rooms);
  const adults = mensen.filter(({ id, rol }) => rol !== 'kind' && inhoud.over.includes(id));
  const used = inhoud.dag !== '' || inhoud.verteldDoor.length > 0 || inhoud.gevoelig.length > 0;
  return (
    <details className="notitie__meer" open={used || fouten(velden.dag) !== undefined || undefined}>
      <summary>{z.tijdlijn.meer}</summary>
      <div className="form">
        <div className="notitie__wanneer">
          <DateField
            id={velden.dag}
            label={z.tijdlijn.dag}
            hint={z.tijdlijn.dagHint}
            error={fouten(velden.dag)}
            value={inhoud.dag}
            onValueChange={(dag) => onChange({ dag })}
          />
          <TextField
            id={velden.tijd}
            label={z.tijdlijn.tijd}
            hint={z.tijdlijn.tijdHint}
            error={fouten(velden.tijd)}
            short
            inputMode="decimal"
            value={inhoud.tijd}
            onChange={(event) => onChange({ tijd: event.target.value })}
          />
        </div>
        <MensenChips
          legend={z.tijdlijn.verteld}
          hint={z.tijdlijn.verteldHint}
          mensen={mensen.filter(({ ongeboren }) => !ongeboren)}
          values={inhoud.verteldDoor}
          onValuesChange={(verteldDoor) => onChange({ verteldDoor })}
        />
        {adults.length === 0 ? null : (
          <CheckChips
            legend={z.tijdlijn.gevoelig}
            values={inhoud.gevoelig}
            onValuesChange={(gevoelig) => onChange({ gevoelig })}
            options={adults.flatMap(({ id, naam }) =>
              onderwerpen.map((onderwerp) => ({
                value: `${id}:${onderwerp}`,
                label: z.tijdlijn.gevoeligVan(naam, z.tijdlijn.onderwerp[onderwerp]),
              })),
            )}
          />
        )}
      </div>
    </details>
  );
}
