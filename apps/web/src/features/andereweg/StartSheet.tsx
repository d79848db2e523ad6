import { expertvraag as weigeringen } from '@rondom/taal/refusals/expertvraag';
import { andereweg } from '@rondom/taal/schermen/andereweg';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { readDateText } from '../../ui/date-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { plusDays } from '../gezin/dagen.ts';
import { ActieSheet } from '../../ui/ActieSheet.tsx';
import { useStartWeg, type Plicht, type Start, type Weg } from './use-andereweg.ts';

const rooms = { andereweg };
const FAULTS = {
  refusals: { weigeringen },
  fields: {
    startInToekomst: 'start-op',
    papierenVoorStart: 'start-papieren',
    papierenTeLaat: 'start-papieren',
    naamLeeg: 'start-naam',
    wieLeeg: 'start-wie',
  },
};
const PLICHTEN: readonly Plicht[] = ['jeugdwet242b', 'jeugdwet261b', 'wmo233'];

type Inhoud = {
  op: string;
  wie: string;
  grond: Start['grond']['soort'];
  naam: string;
  plicht: Plicht;
  papieren: string;
};

function lees({ op, wie, grond, naam, plicht, papieren }: Inhoud, verplicht: string): Reading<Start> {
  const dag = readDateText(op);
  const rond = readDateText(papieren);
  const faults: FieldFault[] = [];
  if (dag === undefined) faults.push({ fieldId: 'start-op', message: verplicht });
  if (wie.trim() === '') faults.push({ fieldId: 'start-wie', message: verplicht });
  if (grond === 'persoon' && naam.trim() === '') faults.push({ fieldId: 'start-naam', message: verplicht });
  if (rond === undefined) faults.push({ fieldId: 'start-papieren', message: verplicht });
  if (faults.length > 0 || dag === undefined || rond === undefined) return { faults };
  return { body: { op: dag, wie, grond: grondVan(grond, naam, plicht), papierenUiterlijk: rond } };
}

/** Help first: who does it, on what ground, since when. The papers get a day. */
export function StartSheet({ gezinId, weg, onClose }: { gezinId: string; weg: Weg; onClose: () => void }) {
  const z = useZinnen(rooms).andereweg;
  const vandaag = useSessie().data?.vandaag ?? '';
  const toegestaan = weg.stand === 'toegestaan';
  const { content, change, faults, sheet, saved } = useConceptSheet<Inhoud, Start>({
    concept: ['andereweg', `start.${weg.id}`],
    empty: {
      ...{ op: vandaag, wie: weg.wie ?? '', naam: '', plicht: 'jeugdwet261b' },
      grond: toegestaan ? 'besluit' : 'plicht',
      papieren: vandaag === '' ? '' : plusDays(vandaag, 14),
    },
    reading: (inhoud) => lees(inhoud, z.verplicht),
    act: useStartWeg(gezinId, weg),
    ...{ faultOptions: FAULTS, klaar: z.start.klaar, onClose },
  });
  const { op, wie, grond, naam, plicht, papieren } = content;
  return (
    <ActieSheet title={z.start.titel} lead={z.eerst} bewaar={z.start.bewaar} {...sheet}>
      <DateField
        id="start-op"
        label={z.start.op}
        value={op}
        error={faultOf(faults, 'start-op')}
        onValueChange={(dag) => change({ op: dag })}
      />
      <TextField
        id="start-wie"
        label={z.wie}
        value={wie}
        error={faultOf(faults, 'start-wie')}
        onChange={(event) => change({ wie: event.target.value })}
      />
      <RadioChips
        id="start-grond"
        layout="rows"
        legend={z.start.grond}
        options={(toegestaan ? (['besluit'] as const) : (['plicht', 'persoon'] as const)).map((value) => ({
          value,
          label: z.start[value],
        }))}
        value={grond}
        onValueChange={(soort) => change({ grond: soort })}
      />
      {grond === 'persoon' ? (
        <TextField
          id="start-naam"
          label={z.start.naam}
          value={naam}
          error={faultOf(faults, 'start-naam')}
          onChange={(event) => change({ naam: event.target.value })}
        />
      ) : null}
      {grond === 'plicht' ? (
        <RadioChips
          id="start-plicht"
          layout="rows"
          legend={z.start.welkePlicht}
          options={PLICHTEN.map((value) => ({ value, label: z.plichten[value] }))}
          value={plicht}
          onValueChange={(een) => change({ plicht: een })}
        />
      ) : null}
      <DateField
        id="start-papieren"
        label={z.start.papieren}
        hint={z.start.papierenHint}
        value={papieren}
        error={faultOf(faults, 'start-papieren')}
        onValueChange={(dag) => change({ papieren: dag })}
      />
      <SavedLine {...saved} />
    </ActieSheet>
  );
}

function grondVan(soort: Start['grond']['soort'], naam: string, plicht: Plicht): Start['grond'] {
  if (soort === 'persoon') return { soort, naam };
  return soort === 'plicht' ? { soort, plicht } : { soort };
}
