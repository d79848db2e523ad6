import { huishouden as zinnen } from '@rondom/taal/schermen/huishouden';
import { faultOf } from '../../../platform/use-faults.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { CheckChips } from '../../../ui/CheckChips.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Blik } from '../blik.ts';
import './mensen.css';
import { isGeheim, kanOokElders, naamVan, type HuishoudenInhoud } from './huishouden-inhoud.ts';

const rooms = { huishouden: zinnen };
const JA = 'ja';

interface HuishoudenVeldenProps {
  blik: Blik;
  inhoud: HuishoudenInhoud;
  faults: readonly FieldFault[];
  change: (part: Partial<HuishoudenInhoud>) => void;
}

export function HuishoudenVelden({ blik, inhoud, faults, change }: HuishoudenVeldenProps) {
  const { thuis: z } = useZinnen(rooms).huishouden;
  const alive = blik.gezin.leden.filter(
    ({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null,
  );
  const chips = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: blik.roep(id) }));
  const both = kanOokElders(inhoud, blik);
  return (
    <>
      <CheckChips
        id="huishouden-bewoners"
        legend={z.bewoners}
        options={chips(alive.map(({ id }) => id))}
        values={inhoud.bewoners}
        onValuesChange={(bewoners) => change({ bewoners })}
        error={faultOf(faults, 'huishouden-bewoners')}
      />
      {both.length === 0 ? null : (
        <CheckChips
          id="huishouden-ookElders"
          legend={z.ookElders}
          optional
          options={chips(both)}
          values={inhoud.ookElders}
          onValuesChange={(ookElders) => change({ ookElders })}
          error={faultOf(faults, 'huishouden-ookElders')}
        />
      )}
      <TextField
        id="huishouden-naam"
        label={z.naam}
        hint={z.naamHint}
        lang="nl"
        value={naamVan(inhoud, blik)}
        onChange={(event) => change({ naam: event.target.value })}
        error={faultOf(faults, 'huishouden-naam')}
      />
      <DateField
        id="huishouden-vanaf"
        label={z.vanaf}
        value={inhoud.vanaf}
        onValueChange={(vanaf) => change({ vanaf })}
        error={faultOf(faults, 'huishouden-vanaf')}
      />
      <div className="over__kort">
        <TextArea
          id="huishouden-adres"
          label={z.adres}
          hint={z.adresHint}
          optional
          rows={2}
          lang="nl"
          value={inhoud.adres}
          onChange={(event) => change({ adres: event.target.value })}
          error={faultOf(faults, 'huishouden-adres')}
        />
      </div>
      <CheckChips
        id="huishouden-geheim"
        layout="rows"
        legend={z.geheim}
        options={[{ value: JA, label: z.geheimJa, hint: z.geheimHint }]}
        values={isGeheim(inhoud, blik) ? [JA] : []}
        onValuesChange={(values) => change({ geheim: values.includes(JA) })}
      />
    </>
  );
}
