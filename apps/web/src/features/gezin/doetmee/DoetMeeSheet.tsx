import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { maatregel } from '@rondom/taal/refusals/maatregel';
import { doetmee } from '@rondom/taal/schermen/doetmee';
import { useState } from 'react';
import { useZinnen } from '../../../platform/taal.tsx';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { DateField } from '../../../ui/DateField.tsx';
import type { FieldFault } from '../../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import { optionsOf } from '../../../ui/options-of.ts';
import { betrokkeneBody, ontbreektAan, type DoetMeeInhoud, type Ontbreekt } from './doetmee-inhoud.ts';
import { DoetMeeWie } from './DoetMeeWie.tsx';
import { useVervangers, useVoegBetrokkeneToe } from './use-doetmee.ts';
import { veldId } from './velden.ts';

const rooms = { doetmee };
const NONE: readonly FieldFault[] = [];
const faultOptions = {
  refusals: { betrokkenheid, maatregel },
  fields: {
    persoonId: veldId.persoon,
    persoonNietInGezin: veldId.persoon,
    netwerkDoetAlMee: veldId.persoon,
    omschrijving: veldId.omschrijving,
    gebruikerId: veldId.collega,
    vervangerNietVanTeam: veldId.collega,
    doetAlMee: veldId.collega,
    vanaf: veldId.vanaf,
    tot: veldId.laatste,
    totVoorVanaf: veldId.laatste,
    einddatumOntbreekt: veldId.laatste,
  },
};

/** Somebody joins: of the network with what she does, or a colleague who stands in until a day. */
export function DoetMeeSheet({ blik, onClose }: { blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).doetmee;
  const [inhoud, setInhoud] = useState<DoetMeeInhoud>({
    soort: undefined,
    persoon: '',
    omschrijving: '',
    collega: '',
    vanaf: blik.vandaag,
    laatste: '',
  });
  const [missing, setMissing] = useState(NONE);
  const voegToe = useVoegBetrokkeneToe(blik.gezin.id);
  const vervangers = useVervangers(blik.gezin.id, inhoud.soort === 'vervanger');
  const refused = useFaults(voegToe.error, faultOptions);
  const faults = missing.length > 0 ? missing : refused;
  const zet = (part: Partial<DoetMeeInhoud>) => setInhoud((before) => ({ ...before, ...part }));
  const fault = (veld: Ontbreekt) => faultOf(faults, veldId[veld]);

  function submit(): void {
    const lacking = ontbreektAan(inhoud).map((veld) => ({
      fieldId: veldId[veld],
      message: z.ontbreekt[veld],
    }));
    setMissing(lacking.length > 0 ? lacking : NONE);
    if (lacking.length > 0) return;
    const name =
      inhoud.soort === 'netwerk'
        ? blik.roep(inhoud.persoon)
        : (vervangers.data?.find(({ id }) => id === inhoud.collega)?.naam ?? '');
    voegToe.mutate(betrokkeneBody(inhoud), {
      onSuccess: () => {
        toast(z.klaar(name));
        onClose();
      },
    });
  }
  return (
    <ActieSheet
      title={z.knop}
      lead={z.lead}
      bewaar={z.bewaar}
      faults={faults}
      busy={voegToe.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioChips
        id={veldId.soort}
        legend={z.soort}
        options={optionsOf(z.soorten)}
        error={fault('soort')}
        value={inhoud.soort}
        onValueChange={(soort) => zet({ soort })}
      />
      {inhoud.soort === undefined ? null : (
        <>
          <DoetMeeWie inhoud={inhoud} zet={zet} fault={fault} blik={blik} vervangers={vervangers} />
          <DateField
            id={veldId.vanaf}
            label={z.vanaf}
            error={fault('vanaf')}
            value={inhoud.vanaf}
            onValueChange={(vanaf) => zet({ vanaf })}
          />
          <DateField
            id={veldId.laatste}
            label={z.laatste}
            optional={inhoud.soort === 'netwerk'}
            error={fault('laatste')}
            value={inhoud.laatste}
            onValueChange={(laatste) => zet({ laatste })}
          />
        </>
      )}
    </ActieSheet>
  );
}
