import { doetmee } from '@rondom/taal/schermen/doetmee';
import { useZinnen } from '../../../platform/taal.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Vlak } from '../../../ui/Vlak.tsx';
import type { Blik } from '../blik.ts';
import { mogelijkeHelpers, type DoetMeeInhoud, type Ontbreekt } from './doetmee-inhoud.ts';
import type { useVervangers } from './use-doetmee.ts';
import { veldId } from './velden.ts';

const rooms = { doetmee };

interface DoetMeeWieProps {
  inhoud: DoetMeeInhoud;
  zet: (part: Partial<DoetMeeInhoud>) => void;
  fault: (veld: Ontbreekt) => string | undefined;
  blik: Blik;
  vervangers: ReturnType<typeof useVervangers>;
}

/** Who it is: a person of the family's circle and what she does, or a colleague. */
export function DoetMeeWie({ inhoud, zet, fault, blik, vervangers }: DoetMeeWieProps) {
  const z = useZinnen(rooms).doetmee;
  if (inhoud.soort === 'vervanger')
    return (
      <Vlak query={vervangers} leeg={{ title: z.geenCollega }} laden={<Skeleton count={1} shape="rows" />}>
        {(people) => (
          <Select
            id={veldId.collega}
            label={z.collega}
            hint={z.leest}
            error={fault('collega')}
            placeholder={z.ontbreekt.collega}
            options={people.map(({ id, naam }) => ({ value: id, label: naam }))}
            value={inhoud.collega}
            onChange={(event) => zet({ collega: event.target.value })}
          />
        )}
      </Vlak>
    );
  return (
    <>
      <Select
        id={veldId.persoon}
        label={z.persoon}
        hint={z.persoonHint}
        error={fault('persoon')}
        placeholder={z.ontbreekt.persoon}
        options={mogelijkeHelpers(blik.gezin.leden).map((lid) => ({
          value: lid.id,
          label: blik.voluit(lid),
        }))}
        value={inhoud.persoon}
        onChange={(event) => zet({ persoon: event.target.value })}
      />
      <TextField
        id={veldId.omschrijving}
        label={z.omschrijving}
        hint={z.omschrijvingHint}
        error={fault('omschrijving')}
        maxLength={200}
        value={inhoud.omschrijving}
        onChange={(event) => zet({ omschrijving: event.target.value })}
      />
    </>
  );
}
