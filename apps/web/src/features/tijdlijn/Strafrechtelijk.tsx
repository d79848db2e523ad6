import { grondslag as weigeringen } from '@rondom/taal/refusals/grondslag';
import { grondslag } from '@rondom/taal/schermen/grondslag';
import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Notitie } from './use-deling.ts';
import { useEindigMerk, useMerk, type NieuwMerk } from './use-strafrechtelijk.ts';

const rooms = { grondslag };
const TOT = 'merk-tot';
const STILTE = 'merk-stilte';
const faultOptions = {
  refusals: { weigeringen },
  fields: {
    ...{ merkVoorbij: TOT, merkTeLang: TOT, totEnMet: TOT },
    ...{ stilteNaMerk: STILTE, stilteNietVanOm: STILTE, stilteTot: STILTE },
  },
};

interface StrafrechtelijkProps {
  gezinId: string;
  notitie: Notitie;
}

/** Data of a criminal case: what the mark says, and the one thing to do about it. */
export function Strafrechtelijk({ gezinId, notitie }: StrafrechtelijkProps) {
  const z = useZinnen(rooms).grondslag.merk;
  const vandaag = useSessie().data?.vandaag ?? '';
  const [open, setOpen] = useState(false);
  const merk = notitie.strafrechtelijk;
  const close = () => setOpen(false);
  const knop = notitie.acties.includes('eindigMerk')
    ? z.eindig
    : notitie.acties.includes('merkStrafrechtelijk')
      ? z.knop
      : undefined;
  return (
    <>
      {merk === null ? null : (
        <p className="merk">
          <Gavel size={18} aria-hidden />
          <span>
            {merk.totEnMet < vandaag
              ? z.voorbij(merk.totEnMet)
              : z.stand(z.bronnen[merk.bron], merk.totEnMet)}
            {merk.stilteTot === null || merk.stilteTot < vandaag ? '' : ` ${z.stilte(merk.stilteTot)}`}
          </span>
        </p>
      )}
      {knop === undefined ? null : (
        <div className="noprint">
          <Button variant="plain" onClick={() => setOpen(true)}>
            {knop}
          </Button>
        </div>
      )}
      {open && merk === null ? <Merk {...{ gezinId, notitie }} onClose={close} /> : null}
      {open && merk !== null ? <Eindig {...{ gezinId, notitie, merk }} onClose={close} /> : null}
    </>
  );
}

function Merk({ gezinId, notitie, onClose }: StrafrechtelijkProps & { onClose: () => void }) {
  const z = useZinnen(rooms).grondslag.merk;
  const merk = useMerk(gezinId, notitie.id);
  const faults = useFaults(merk.error, faultOptions);
  const [form, setForm] = useState<{ bron: NieuwMerk['bron']; totEnMet: string; stilteTot: string }>({
    bron: 'politie',
    totEnMet: '',
    stilteTot: '',
  });
  const metStilte = form.bron === 'openbaarministerie';
  return (
    <ActieSheet
      title={z.knop}
      lead={z.uitleg}
      bewaar={z.knop}
      faults={faults}
      busy={merk.isPending}
      onClose={onClose}
      onSubmit={() =>
        merk.mutate(
          { ...form, stilteTot: metStilte && form.stilteTot !== '' ? form.stilteTot : null },
          {
            onSuccess: () => {
              toast(z.klaar);
              onClose();
            },
          },
        )
      }
    >
      <RadioChips
        legend={z.bron}
        options={(['politie', 'openbaarministerie', 'rechter', 'jeugdreclassering'] as const).map(
          (value) => ({
            value,
            label: z.bronnen[value],
          }),
        )}
        value={form.bron}
        onValueChange={(bron) => setForm({ ...form, bron })}
      />
      <DateField
        id={TOT}
        label={z.totEnMet}
        error={faultOf(faults, TOT)}
        value={form.totEnMet}
        onValueChange={(totEnMet) => setForm({ ...form, totEnMet })}
      />
      {metStilte ? (
        <DateField
          id={STILTE}
          label={z.stilteTot}
          hint={z.stilteHint}
          optional
          error={faultOf(faults, STILTE)}
          value={form.stilteTot}
          onValueChange={(stilteTot) => setForm({ ...form, stilteTot })}
        />
      ) : null}
    </ActieSheet>
  );
}

interface EindigProps extends StrafrechtelijkProps {
  merk: NonNullable<Notitie['strafrechtelijk']>;
  onClose: () => void;
}

function Eindig({ gezinId, notitie, merk, onClose }: EindigProps) {
  const z = useZinnen(rooms).grondslag.merk;
  const eindig = useEindigMerk(gezinId, notitie.id);
  const faults = useFaults(eindig.error, faultOptions);
  return (
    <ActieSheet
      title={z.eindig}
      lead={z.eindigUitleg}
      bewaar={z.eindig}
      faults={faults}
      busy={eindig.isPending}
      onClose={onClose}
      onSubmit={() =>
        eindig.mutate(merk, {
          onSuccess: () => {
            toast(z.weg);
            onClose();
          },
        })
      }
    >
      {null}
    </ActieSheet>
  );
}
