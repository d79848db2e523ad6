import { gezin as weigeringen } from '@rondom/taal/refusals/gezin';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useState } from 'react';
import { Refused } from '../../../platform/problem.ts';
import { useZinnen } from '../../../platform/taal.tsx';
import { useConcept } from '../../../platform/use-concept.ts';
import { faultOf, useFaults } from '../../../platform/use-faults.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { SavedLine } from '../../../ui/SavedLine.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { ActieSheet } from '../../../ui/ActieSheet.tsx';
import type { Blik } from '../blik.ts';
import type { Lid } from '../contract.ts';
import { BereikbaarFeiten } from './BereikbaarFeiten.tsx';
import { bereikbaarVelden, leegBereikbaar } from './bereikbaar-velden.ts';
import {
  useVeiligBereikbaar,
  useZetVeiligBereikbaar,
  type BereikbaarAntwoord,
  type VeiligBereikbaar,
} from './use-openen.ts';

const rooms = { overpersoon };
const CONFLICT = 409;
const field = (veld: keyof VeiligBereikbaar) => `bereikbaar-${veld}`;
const faultOptions = {
  refusals: { gezin: weigeringen },
  fields: { veiligbereikbaarLeeg: field('wanneer'), veiligbereikbaarZonderRegel: field('wanneer') },
};
const hasHint = (veld: string, hints: Readonly<Record<string, string>>): string | undefined => hints[veld];

interface VeiligBereikbaarFormProps {
  lid: Lid;
  blik: Blik;
  /** What stood there when the form was opened. */
  nu: BereikbaarAntwoord;
  onClose: () => void;
}

/** What was agreed with this person, alone: kept while it is typed, and never over what somebody else just wrote. */
export function VeiligBereikbaarForm({ lid, blik, nu, onClose }: VeiligBereikbaarFormProps) {
  const z = useZinnen(rooms).overpersoon.bereikbaar;
  const gezinId = blik.gezin.id;
  const concept = useConcept<VeiligBereikbaar>('veiligbereikbaar', `${gezinId}.${lid.id}`);
  const [typed, setTyped] = useState<VeiligBereikbaar>();
  const newest = useVeiligBereikbaar(gezinId, lid.id);
  const zet = useZetVeiligBereikbaar(gezinId, lid.id);
  const conflict = zet.error instanceof Refused && zet.error.problem.status === CONFLICT;
  const faults = useFaults(conflict ? undefined : zet.error, faultOptions);
  const inhoud = typed ?? { ...leegBereikbaar, ...nu.inhoud, ...concept.restored };
  const versie = newest.data?.versie ?? nu.versie;

  function change(veld: keyof VeiligBereikbaar, text: string): void {
    const next = { ...inhoud, [veld]: text };
    setTyped(next);
    concept.type(next);
  }
  function submit(): void {
    void concept
      .finish(() => zet.mutateAsync({ inhoud, versie }))
      .then(() => {
        toast(z.klaar);
        onClose();
      })
      // What is wrong stands above the form; what somebody else wrote comes beside it.
      .catch((failure: unknown) => {
        if (failure instanceof Refused && failure.problem.status === CONFLICT) void newest.refetch();
      });
  }
  return (
    <ActieSheet
      title={z.formulier(blik.roep(lid.id))}
      lead={z.uitleg}
      bewaar={z.bewaar}
      faults={faults}
      busy={zet.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {conflict && newest.data ? (
        <div role="alert">
          <Banner tone="amber" title={z.netVoor}>
            <p>{z.staatErNu}</p>
            <BereikbaarFeiten inhoud={newest.data.inhoud} />
          </Banner>
        </div>
      ) : null}
      <div className="form over__kort">
        {bereikbaarVelden.map((veld) => {
          const control = {
            id: field(veld),
            label: z.velden[veld],
            hint: hasHint(veld, z.hint),
            lang: 'nl',
            value: inhoud[veld],
            error: faultOf(faults, field(veld)),
            onChange: (event: { target: { value: string } }) => change(veld, event.target.value),
          };
          if (veld === 'nummer') return <TextField key={veld} {...control} optional short inputMode="tel" />;
          return <TextArea key={veld} {...control} optional rows={1} />;
        })}
      </div>
      <SavedLine state={concept.state} savedAt={concept.savedAt} />
    </ActieSheet>
  );
}
