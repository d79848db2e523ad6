import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf, useFaults } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ActieSheet } from '../maatregel/ActieSheet.tsx';
import { useVraagTeam, type Veiligheidsteam, type VraagBody } from './use-veiligheidsteam.ts';

const rooms = { veiligheidsteam };
const MAXIMUM = 300;
const VELDEN = {
  team: 'team-welk',
  functie: 'team-functie',
  waarvoor: 'team-waarvoor',
  vanaf: 'team-vanaf',
  terugkijkOp: 'team-terugkijk',
} as const;
const FAULTS = {
  refusals: { weigeringen, geheim },
  fields: {
    ...{ teamNietTeVragen: VELDEN.team, teamAlGevraagd: VELDEN.functie, functie: VELDEN.functie },
    ...{ waarvoorLeeg: VELDEN.waarvoor, waarvoorTeLang: VELDEN.waarvoor, geheimInTekst: VELDEN.waarvoor },
    ...{ waarvoor: VELDEN.waarvoor, teamVanafVoorbij: VELDEN.vanaf, vanaf: VELDEN.vanaf },
    ...{ terugkijkBuitenTermijn: VELDEN.terugkijkOp, terugkijkOp: VELDEN.terugkijkOp },
  },
};
const NONE: readonly FieldFault[] = [];
type Form = Omit<VraagBody, 'functie'> & { readonly functie?: VraagBody['functie'] };

interface VraagTeamSheetProps {
  gezinId: string;
  keuze: NonNullable<Veiligheidsteam['keuze']>;
  onClose: () => void;
  /** For who is not the face himself. */
  anderen?: boolean;
}

/** What for, whose knowledge, from when, and when somebody looks back. The face stays. */
export function VraagTeamSheet({ gezinId, keuze, onClose, anderen = false }: VraagTeamSheetProps) {
  const all = useZinnen(rooms).veiligheidsteam;
  const z = all.vraag;
  const vraag = useVraagTeam(gezinId);
  const [eerste] = keuze.teams;
  const [form, setForm] = useState<Form>({
    organisatieId: keuze.teams.length === 1 && eerste !== undefined ? eerste.id : '',
    ...{ waarvoor: '', vanaf: keuze.vanaf, terugkijkOp: keuze.terugkijkOp },
  });
  const [missing, setMissing] = useState(NONE);
  const refused = useFaults(vraag.error, FAULTS);
  const faults = missing.length > 0 ? missing : refused;
  const change = (deel: Partial<Form>) => setForm({ ...form, ...deel });
  const submit = () => {
    const { functie } = form;
    const leeg = [
      ...(form.organisatieId === '' ? [{ fieldId: VELDEN.team, message: z.kiesTeam }] : []),
      ...(functie === undefined ? [{ fieldId: VELDEN.functie, message: z.kiesFunctie }] : []),
      ...(form.waarvoor.trim() === '' ? [{ fieldId: VELDEN.waarvoor, message: z.waarvoor }] : []),
    ];
    setMissing(leeg);
    if (functie === undefined || leeg.length > 0) return;
    vraag.mutate(
      { ...form, functie },
      {
        onSuccess: () => {
          toast(anderen ? z.gestuurdAnderen : z.gestuurd);
          onClose();
        },
      },
    );
  };
  return (
    <ActieSheet
      title={z.knop}
      lead={anderen ? z.leadAnderen : z.lead}
      bewaar={z.stuur}
      faults={faults}
      busy={vraag.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {keuze.teams.length === 1 ? null : (
        <RadioChips
          id={VELDEN.team}
          legend={z.team}
          error={faultOf(faults, VELDEN.team)}
          options={keuze.teams.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={form.organisatieId}
          onValueChange={(organisatieId) => change({ organisatieId })}
        />
      )}
      <RadioChips
        id={VELDEN.functie}
        legend={z.functie}
        error={faultOf(faults, VELDEN.functie)}
        options={keuze.functies.map((value) => ({ value, label: all.functie[value] }))}
        value={form.functie}
        onValueChange={(functie) => change({ functie })}
      />
      <TextArea
        id={VELDEN.waarvoor}
        label={z.waarvoor}
        hint={z.waarvoorHint(MAXIMUM - form.waarvoor.length)}
        lang="nl"
        rows={3}
        value={form.waarvoor}
        error={faultOf(faults, VELDEN.waarvoor)}
        onChange={(event) => change({ waarvoor: event.target.value })}
      />
      <DateField
        id={VELDEN.vanaf}
        label={z.vanaf}
        error={faultOf(faults, VELDEN.vanaf)}
        value={form.vanaf}
        onValueChange={(vanaf) => change({ vanaf })}
      />
      <DateField
        id={VELDEN.terugkijkOp}
        label={z.terugkijkOp}
        hint={z.terugkijkHint(keuze.uiterlijk)}
        error={faultOf(faults, VELDEN.terugkijkOp)}
        value={form.terugkijkOp}
        onValueChange={(terugkijkOp) => change({ terugkijkOp })}
      />
    </ActieSheet>
  );
}
