import { veiligheid as weigeringen } from '@rondom/taal/refusals/veiligheid';
import { veiligheid as zinnen } from '@rondom/taal/schermen/veiligheid';
import { useState } from 'react';
import { useConcept } from '../../platform/use-concept.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast-store.ts';
import type { Blik } from '../gezin/blik.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { leegFormulier, verzoekVan, vragenVan, type Cijferformulier } from './cijferformulier.ts';
import { stemnaam } from './stemvorm.ts';
import { useNoteerCijfers, type Veiligheid } from './use-veiligheid.ts';

const rooms = { veiligheid: zinnen };
const OP = 'cijfers-op';
const EERSTE = 'cijfers-0';
const faultOptions = {
  refusals: { weigeringen },
  fields: {
    ...{ op: OP, cijfersInToekomst: OP, geenCijfer: EERSTE, cijferBuitenBereik: EERSTE },
    ...{ geenKindVanGezin: EERSTE, stemDoetNietMee: EERSTE, stemTweeKeer: EERSTE },
  },
};
const keuzes = Array.from({ length: 11 }, (_, cijfer) => ({ value: String(cijfer), label: String(cijfer) }));

interface CijfersSheetProps {
  blik: Blik;
  veiligheid: Veiligheid;
  onClose: () => void;
}

/** Each voice, each child: a figure or nothing. What is filled in is kept while it is not saved. */
export function CijfersSheet({ blik, veiligheid, onClose }: CijfersSheetProps) {
  const z = useZinnen(rooms).veiligheid;
  const gezinId = blik.gezin.id;
  const noteer = useNoteerCijfers(gezinId);
  const concept = useConcept<Cijferformulier>('veiligheidscijfer', gezinId);
  const [typed, setTyped] = useState<Cijferformulier>();
  // What was typed before and not saved comes back.
  const form = typed ?? concept.restored ?? leegFormulier(blik.vandaag);
  const faults = useFaults(noteer.error, faultOptions);
  const vragen = vragenVan(blik.gezin.leden, veiligheid);
  const change = (next: Cijferformulier) => {
    setTyped(next);
    concept.type(next);
  };
  function submit(): void {
    void concept
      .finish(() => noteer.mutateAsync({ ...verzoekVan(form, vragen), conceptOnderwerp: gezinId }))
      .then(() => {
        toast(z.sheet.klaar);
        onClose();
      })
      // What is wrong stands above the form.
      .catch(() => undefined);
  }
  return (
    <ActieSheet
      title={z.sheet.titel}
      lead={z.sheet.uitleg}
      bewaar={z.sheet.bewaar}
      faults={faults}
      busy={noteer.isPending}
      onSubmit={submit}
      onClose={onClose}
      canSave={vragen.length > 0}
    >
      {vragen.length === 0 ? <p>{z.sheet.geenKind}</p> : null}
      <DateField
        id={OP}
        label={z.sheet.op}
        error={faultOf(faults, OP)}
        value={form.op}
        onValueChange={(op) => change({ ...form, op })}
      />
      {vragen.map(({ kindId, stemmen }, at) => (
        <fieldset key={kindId} className="cijfers">
          <legend>{z.sheet.over(blik.roep(kindId))}</legend>
          {stemmen.map(({ sleutel, stem }, stemAt) => (
            <Select
              key={sleutel}
              id={`cijfers-${at * 10 + stemAt}`}
              label={
                stem.persoonId === kindId ? z.sheet.zelf(stemnaam({ stem }, blik)) : stemnaam({ stem }, blik)
              }
              placeholder={z.nietGevraagd}
              options={keuzes}
              value={form.cijfers[sleutel] ?? ''}
              onChange={(event) =>
                change({ ...form, cijfers: { ...form.cijfers, [sleutel]: event.target.value } })
              }
            />
          ))}
        </fieldset>
      ))}
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
