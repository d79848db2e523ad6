import { grondslag as weigeringen } from '@rondom/taal/refusals/grondslag';
import { grondslag } from '@rondom/taal/schermen/grondslag';
import { useState } from 'react';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import type { Deelkeuze } from './deelkeuze.ts';
import { useVraagToestemming, type NieuweToestemming } from './use-grondslag.ts';

const rooms = { grondslag };
const GEVER = 'toestemming-gever';
const SOORTEN = 'toestemming-soorten';
const TOT = 'toestemming-tot';
const AANWEZIG = 'toestemming-aanwezig';
const HOE = 'toestemming-hoe';
const faultOptions = {
  refusals: { weigeringen },
  fields: {
    ...{ geverMagNiet: GEVER, geenSoorten: SOORTEN, eindeVoorbij: TOT, eindeTeVer: TOT, totEnMet: TOT },
    ...{ gevaarWasErbij: AANWEZIG, geverHeeftGeenPortaal: HOE },
  },
};

interface ToestemmingSheetProps {
  blik: Blik;
  keuze: Deelkeuze;
  ontvanger: string;
  gevers: readonly string[];
  onClose: () => void;
}

type Formulier = Pick<NieuweToestemming, 'geverId' | 'doel' | 'soorten' | 'totEnMet' | 'hoe' | 'aanwezigIds'>;

const optionsFrom = <K extends string>(labels: Readonly<Record<K, string>>) =>
  (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));

/** One yes: of whom, for what, until when, and asked where nobody has to be afraid. */
export function ToestemmingSheet({ blik, keuze, ontvanger, gevers, onClose }: ToestemmingSheetProps) {
  const z = useZinnen(rooms).grondslag;
  const gezinId = blik.gezin.id;
  const vraag = useVraagToestemming(gezinId);
  const onderwerp = `${gezinId}.${keuze.over}.${keuze.naar}`;
  const concept = useConcept<Formulier>('toestemming', onderwerp);
  const [typed, setTyped] = useState<Formulier>();
  const form: Formulier = typed ??
    concept.restored ?? {
      geverId: gevers[0] ?? '',
      doel: 'meedenken',
      soorten: [keuze.gegevens],
      totEnMet: '',
      hoe: 'portaal',
      aanwezigIds: [],
    };
  const faults = useFaults(vraag.error, faultOptions);
  const change = (next: Partial<Formulier>) => {
    const all = { ...form, ...next };
    setTyped(all);
    concept.type(all);
  };
  const gesprek = form.hoe === 'gesprek';
  function submit(): void {
    void concept
      .finish(() =>
        vraag.mutateAsync({
          ...form,
          aanwezigIds: gesprek ? form.aanwezigIds : [],
          overId: keuze.over,
          ontvangerId: keuze.naar,
          situatie: keuze.situatie,
          conceptOnderwerp: onderwerp,
        }),
      )
      .then(() => {
        toast(gesprek ? z.sheet.opgeschreven : z.sheet.gevraagd);
        onClose();
      })
      // What is wrong stands above the form.
      .catch(() => undefined);
  }
  return (
    <ActieSheet
      title={z.sheet.titel}
      lead={z.sheet.uitleg(ontvanger)}
      bewaar={gesprek ? z.sheet.bewaarGesprek : z.sheet.bewaar}
      faults={faults}
      busy={vraag.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={GEVER}
        legend={z.sheet.gever}
        error={faultOf(faults, GEVER)}
        options={gevers.map((id) => ({ value: id, label: blik.roep(id) }))}
        value={form.geverId}
        onValueChange={(geverId) => change({ geverId })}
      />
      <RadioChips
        legend={z.doel}
        options={optionsFrom(z.doelen)}
        value={form.doel}
        onValueChange={(doel) => change({ doel })}
      />
      <CheckChips
        id={SOORTEN}
        legend={z.sheet.soorten}
        error={faultOf(faults, SOORTEN)}
        // Of a criminal case nobody can say yes here.
        options={optionsFrom(z.soorten).filter(({ value }) => value !== 'strafrechtelijk')}
        values={form.soorten}
        onValuesChange={(soorten) => change({ soorten })}
      />
      <DateField
        id={TOT}
        label={z.sheet.totEnMet}
        error={faultOf(faults, TOT)}
        value={form.totEnMet}
        onValueChange={(totEnMet) => change({ totEnMet })}
      />
      <RadioChips
        id={HOE}
        legend={z.sheet.hoe}
        error={faultOf(faults, HOE)}
        options={optionsFrom(z.sheet.hoes)}
        value={form.hoe}
        onValueChange={(hoe) => change({ hoe })}
      />
      {gesprek ? (
        <CheckChips
          id={AANWEZIG}
          legend={z.sheet.aanwezig}
          hint={z.sheet.aanwezigHint}
          error={faultOf(faults, AANWEZIG)}
          options={blik.gezin.leden
            .filter(({ id }) => id !== form.geverId)
            .map(({ id }) => ({ value: id, label: blik.roep(id) }))}
          values={form.aanwezigIds}
          onValuesChange={(aanwezigIds) => change({ aanwezigIds })}
        />
      ) : null}
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
