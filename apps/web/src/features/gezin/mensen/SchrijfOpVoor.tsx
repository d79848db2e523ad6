import { portaal as weigeringen } from '@rondom/taal/refusals/portaal';
import { communicatie } from '@rondom/taal/schermen/communicatie';
import { useState } from 'react';
import { useSessie } from '../../../platform/sessie.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { useConcept } from '../../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { CheckChips } from '../../../ui/CheckChips.tsx';
import { RadioChips } from '../../../ui/RadioChips.tsx';
import { SavedLine } from '../../../ui/SavedLine.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { useKiesbaar, useTekenOp, type OptekenBody } from './use-communicatie.ts';

const rooms = { communicatie };
const faultOptions = {
  refusals: { portaal: weigeringen },
  fields: {
    tekstOntbreekt: 'opteken-tekst',
    tekstTeLang: 'opteken-tekst',
    lezerNietInPlan: 'opteken-lezers',
  },
};

interface Inhoud extends Record<string, unknown> {
  readonly tekst: string;
  readonly keuze: OptekenBody['keuze'];
  readonly gekozen: readonly string[];
  readonly aanwezig: readonly string[];
}
const leeg: Inhoud = { tekst: '', keuze: 'alleenVastGezicht', gekozen: [], aanwezig: [] };

/** Words of a child under twelve, exactly as it says them, for the readers it chooses. */
export default function SchrijfOpVoor({ lid, blik, onClose }: { lid: Lid; blik: Blik; onClose: () => void }) {
  const z = useZinnen(rooms).communicatie.opteken;
  const gezinId = blik.gezin.id;
  const naam = blik.roep(lid.id);
  const ik = useSessie().data?.naam ?? '';
  const concept = useConcept<Inhoud>('woord', `${gezinId}.${lid.id}`);
  const [typed, setTyped] = useState<Inhoud>();
  const kiesbaar = useKiesbaar(gezinId, lid.id);
  const teken = useTekenOp(gezinId, lid.id);
  const faults = useFaults(teken.error, faultOptions);
  const inhoud = typed ?? { ...leeg, ...concept.restored };
  function wijzig(deel: Partial<Inhoud>): void {
    const next = { ...inhoud, ...deel };
    setTyped(next);
    concept.type(next);
  }
  const anderen = (kiesbaar.data ?? []).filter((lezer) => lezer.naam !== null && lezer.naam !== ik);
  const ids = (soort: string) =>
    anderen
      .filter((lezer) => lezer.soort === soort && inhoud.gekozen.includes(`${soort}-${lezer.id}`))
      .map(({ id }) => id);
  function submit(): void {
    const body: OptekenBody = {
      tekst: inhoud.tekst,
      keuze: inhoud.keuze,
      gebruikers: ids('medewerker'),
      personen: ids('persoon'),
      aanwezig: [...inhoud.aanwezig],
    };
    void concept
      .finish(() => teken.mutateAsync(body))
      .then(() => {
        toast(z.klaar);
        onClose();
      })
      // What is wrong stands above the form.
      .catch(() => undefined);
  }
  const thuis = blik.gezin.leden.filter(
    (ander) => ander.id !== lid.id && ander.overledenOp === null && ander.uitgerekendeDatum === null,
  );
  return (
    <ActieSheet
      title={z.titel(naam)}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={faults}
      busy={teken.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        id="opteken-tekst"
        label={z.tekst(naam)}
        lang="nl"
        rows={5}
        value={inhoud.tekst}
        error={faultOf(faults, 'opteken-tekst')}
        onChange={(event) => wijzig({ tekst: event.target.value })}
      />
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
      <RadioChips
        legend={z.wie(naam)}
        layout="rows"
        tone="plum"
        options={[
          { value: 'alleenVastGezicht', label: z.alleen(ik) },
          { value: 'ook', label: z.ook },
          { value: 'iedereen', label: z.iedereen },
        ]}
        value={inhoud.keuze}
        onValueChange={(keuze) => wijzig({ keuze })}
      />
      {inhoud.keuze === 'ook' ? (
        <CheckChips
          id="opteken-lezers"
          legend={z.kies}
          tone="plum"
          options={anderen.map((lezer) => ({
            value: `${lezer.soort}-${lezer.id}`,
            label: lezer.naam ?? '',
            ...(lezer.gevaar ? { hint: z.gevaar } : {}),
          }))}
          values={inhoud.gekozen}
          error={faultOf(faults, 'opteken-lezers')}
          onValuesChange={(gekozen) => wijzig({ gekozen })}
        />
      ) : null}
      <CheckChips
        legend={z.aanwezig}
        options={thuis.map(({ id }) => ({ value: id, label: blik.roep(id) }))}
        values={inhoud.aanwezig}
        onValuesChange={(aanwezig) => wijzig({ aanwezig })}
      />
    </ActieSheet>
  );
}
