import { veiligheid as geheim } from '@rondom/taal/refusals/veiligheid';
import { veiligheidsteam as weigeringen } from '@rondom/taal/refusals/veiligheidsteam';
import { veiligheidsteam } from '@rondom/taal/schermen/veiligheidsteam';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
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
type Inhoud = Omit<VraagBody, 'functie'> & { functie: VraagBody['functie'] | '' };

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
  const [eerste] = keuze.teams;
  const { content, change, faults, sheet, saved } = useConceptSheet<Inhoud, VraagBody>({
    concept: ['teamvraag', gezinId],
    empty: {
      organisatieId: keuze.teams.length === 1 && eerste !== undefined ? eerste.id : '',
      ...{ functie: '', waarvoor: '', vanaf: keuze.vanaf, terugkijkOp: keuze.terugkijkOp },
    },
    reading: (inhoud) => {
      const { functie } = inhoud;
      const leeg = [
        ...(inhoud.organisatieId === '' ? [{ fieldId: VELDEN.team, message: z.kiesTeam }] : []),
        ...(functie === '' ? [{ fieldId: VELDEN.functie, message: z.kiesFunctie }] : []),
        ...(inhoud.waarvoor.trim() === '' ? [{ fieldId: VELDEN.waarvoor, message: z.waarvoor }] : []),
      ];
      return functie === '' || leeg.length > 0 ? { faults: leeg } : { body: { ...inhoud, functie } };
    },
    act: useVraagTeam(gezinId),
    ...{ faultOptions: FAULTS, klaar: anderen ? z.gestuurdAnderen : z.gestuurd, onClose },
  });
  return (
    <ActieSheet title={z.knop} lead={anderen ? z.leadAnderen : z.lead} bewaar={z.stuur} {...sheet}>
      {keuze.teams.length === 1 ? null : (
        <RadioChips
          id={VELDEN.team}
          legend={z.team}
          error={faultOf(faults, VELDEN.team)}
          options={keuze.teams.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={content.organisatieId}
          onValueChange={(organisatieId) => change({ organisatieId })}
        />
      )}
      <RadioChips
        id={VELDEN.functie}
        legend={z.functie}
        error={faultOf(faults, VELDEN.functie)}
        options={keuze.functies.map((value) => ({ value, label: all.functie[value] }))}
        value={content.functie === '' ? undefined : content.functie}
        onValueChange={(functie) => change({ functie })}
      />
      <TextArea
        id={VELDEN.waarvoor}
        label={z.waarvoor}
        hint={z.waarvoorHint(MAXIMUM - content.waarvoor.length)}
        lang="nl"
        rows={3}
        value={content.waarvoor}
        error={faultOf(faults, VELDEN.waarvoor)}
        onChange={(event) => change({ waarvoor: event.target.value })}
      />
      <DateField
        id={VELDEN.vanaf}
        label={z.vanaf}
        error={faultOf(faults, VELDEN.vanaf)}
        value={content.vanaf}
        onValueChange={(vanaf) => change({ vanaf })}
      />
      <DateField
        id={VELDEN.terugkijkOp}
        label={z.terugkijkOp}
        hint={z.terugkijkHint(keuze.uiterlijk)}
        error={faultOf(faults, VELDEN.terugkijkOp)}
        value={content.terugkijkOp}
        onValueChange={(terugkijkOp) => change({ terugkijkOp })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
