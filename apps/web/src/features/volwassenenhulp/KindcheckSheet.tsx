import { volwassenenhulp } from '@rondom/taal/schermen/volwassenenhulp';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { Banner } from '../../ui/Banner.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { bijKindcheck, VELDEN } from './faults.ts';
import { useDoeKindcheck, type Bij, type NieuweKindcheck } from './use-hulp.ts';

const rooms = { volwassenenhulp };
type Inhoud = {
  kinderen: NieuweKindcheck['kinderen'] | '';
  veilig: NonNullable<NieuweKindcheck['veilig']> | '';
  stap: NonNullable<NieuweKindcheck['stap']> | '';
  delen: NieuweKindcheck['delen'];
  signaal: string;
  gezegdOp: string;
};
const leeg: Inhoud = { kinderen: '', veilig: '', stap: '', delen: 'eigen', signaal: '', gezegdOp: '' };

interface Zinnen {
  readonly kiesKinderen: string;
  readonly kiesVeilig: string;
  readonly kiesDag: string;
  readonly schrijfSignaal: string;
}

function lees(inhoud: Inhoud, z: Zinnen): Reading<NieuweKindcheck> {
  const { kinderen, veilig, stap, delen, signaal, gezegdOp } = inhoud;
  const zonder = kinderen === 'nee';
  const deelt = zonder ? 'eigen' : delen;
  const faults = [
    ...(kinderen === '' ? [{ fieldId: VELDEN.kinderen, message: z.kiesKinderen }] : []),
    ...(kinderen !== '' && !zonder && veilig === ''
      ? [{ fieldId: VELDEN.veilig, message: z.kiesVeilig }]
      : []),
    ...(deelt === 'toestemming' && signaal.trim() === ''
      ? [{ fieldId: VELDEN.signaal, message: z.schrijfSignaal }]
      : []),
    ...(deelt !== 'eigen' && gezegdOp === '' ? [{ fieldId: VELDEN.gezegd, message: z.kiesDag }] : []),
  ];
  if (kinderen === '' || faults.length > 0) return { faults };
  return {
    body: {
      kinderen,
      veilig: zonder || veilig === '' ? null : veilig,
      stap: zonder || stap === '' ? null : stap,
      delen: deelt,
      signaal: deelt === 'toestemming' ? signaal : '',
      gezegdOp: deelt === 'eigen' ? null : gezegdOp,
    },
  };
}

const opties = <K extends string>(
  labels: Readonly<Record<K, string>>,
  hints: Partial<Readonly<Record<K, string>>> = {},
) =>
  (Object.keys(labels) as K[]).map((value) => {
    const hint = hints[value];
    return { value, label: labels[value], ...(hint === undefined ? {} : { hint }) };
  });

/** Are there children, are they safe, what was done, and who may know: nobody hears of it by itself. */
export function KindcheckSheet({ bij, onClose }: { bij: Bij; onClose: () => void }) {
  const { kindcheck: z } = useZinnen(rooms).volwassenenhulp;
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['kindcheck', bij.hulpId],
    empty: leeg,
    reading: (inhoud) => lees(inhoud, z),
    act: useDoeKindcheck(bij),
    ...{ faultOptions: bijKindcheck, klaar: z.klaar, onClose },
  });
  const vraagtDoor = content.kinderen !== '' && content.kinderen !== 'nee';
  return (
    <ActieSheet title={z.titel} lead={z.uitleg} bewaar={z.bewaar} {...sheet}>
      <RadioChips
        id={VELDEN.kinderen}
        legend={z.kinderen}
        error={faultOf(faults, VELDEN.kinderen)}
        options={opties(z.kinderenKeuze)}
        value={content.kinderen === '' ? undefined : content.kinderen}
        onValueChange={(kinderen) => change({ kinderen })}
      />
      {vraagtDoor ? (
        <>
          <RadioChips
            id={VELDEN.veilig}
            legend={z.veilig}
            error={faultOf(faults, VELDEN.veilig)}
            options={opties(z.veiligKeuze)}
            value={content.veilig === '' ? undefined : content.veilig}
            onValueChange={(veilig) => change({ veilig })}
          />
          {content.veilig === 'acuut' ? <Banner tone="red" title={z.acuut} /> : null}
          <RadioChips
            id="kindcheck-stap"
            layout="rows"
            legend={z.stap}
            options={opties(z.stapKeuze)}
            value={content.stap === '' ? undefined : content.stap}
            onValueChange={(stap) => change({ stap })}
          />
          <RadioChips
            id={VELDEN.delen}
            layout="rows"
            legend={z.delen}
            error={faultOf(faults, VELDEN.delen)}
            options={opties(z.delenKeuze, z.delenHint)}
            value={content.delen}
            onValueChange={(delen) => change({ delen })}
          />
          {content.delen === 'toestemming' ? (
            <TextArea
              id={VELDEN.signaal}
              label={z.signaal}
              hint={z.signaalHint}
              lang="nl"
              rows={3}
              error={faultOf(faults, VELDEN.signaal)}
              value={content.signaal}
              onChange={(event) => change({ signaal: event.target.value })}
            />
          ) : null}
          {content.delen === 'eigen' ? null : (
            <DateField
              id={VELDEN.gezegd}
              label={content.delen === 'toestemming' ? z.jaOp : z.gemeldOp}
              error={faultOf(faults, VELDEN.gezegd)}
              value={content.gezegdOp}
              onValueChange={(gezegdOp) => change({ gezegdOp })}
            />
          )}
        </>
      ) : null}
      <SavedLine {...saved} />
    </ActieSheet>
  );
}
