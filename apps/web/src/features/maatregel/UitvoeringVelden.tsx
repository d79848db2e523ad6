import { maatregel } from '@rondom/taal/schermen/maatregel';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { Card } from '../../ui/Card.tsx';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';
import { startOf, veldId, type MaatregelInhoud } from './maatregel-inhoud.ts';
import { useInstellingen } from './use-maatregelen.ts';

const rooms = { maatregel };

interface UitvoeringVeldenProps {
  inhoud: MaatregelInhoud;
  faults: readonly FieldFault[];
  onChange: (part: Partial<MaatregelInhoud>) => void;
}

/** Who carries it out, and since when it was charged and knew: the later day starts the first clock. */
export function UitvoeringVelden({ inhoud, faults, onChange }: UitvoeringVeldenProps) {
  const { vast: z } = useZinnen(rooms).maatregel;
  const instellingen = useInstellingen();
  const start = startOf(inhoud);
  const error = (veld: keyof MaatregelInhoud) => faultOf(faults, veldId(veld));
  return (
    <Card title={z.uitvoering}>
      <div className="form">
        <Vlak query={instellingen} laden={<Skeleton count={1} shape="rows" />}>
          {(options) => (
            <Select
              id={veldId('organisatieId')}
              label={z.instelling}
              error={error('organisatieId')}
              placeholder={z.kiesInstelling}
              options={options.map(({ id, naam }) => ({ value: id, label: naam }))}
              value={inhoud.organisatieId}
              onChange={(event) => onChange({ organisatieId: event.target.value })}
            />
          )}
        </Vlak>
        <div className="maatregelform__dagen">
          <DateField
            id={veldId('giBelastOp')}
            label={z.belastOp}
            error={error('giBelastOp')}
            value={inhoud.giBelastOp}
            onValueChange={(giBelastOp) => onChange({ giBelastOp })}
          />
          <DateField
            id={veldId('giGeinformeerdOp')}
            label={z.geinformeerdOp}
            error={error('giGeinformeerdOp')}
            value={inhoud.giGeinformeerdOp}
            onValueChange={(giGeinformeerdOp) => onChange({ giGeinformeerdOp })}
          />
        </div>
        <p className="maatregelform__gevolg" role="status">
          {start === undefined ? null : z.termijnBegint(start)}
        </p>
      </div>
    </Card>
  );
}
