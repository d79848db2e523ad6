import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { wisseling } from '@rondom/taal/schermen/wisseling';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { readDateText } from '../../ui/date-text.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Blik } from '../gezin/blik.ts';
import { dayAfter } from '../gezin/dagen.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { useBeginWisseling, useOntvangers, type BeginBody } from './use-wisseling.ts';

const rooms = { wisseling };
const VELD = {
  wie: 'wissel-wie',
  reden: 'wissel-reden',
  uitleg: 'wissel-uitleg',
  zicht: 'wissel-zicht',
} as const;
const faultOptions = {
  refusals: { betrokkenheid },
  fields: {
    ontvangerNietBeschikbaar: VELD.wie,
    teamBuitenRegio: VELD.wie,
    zichtTotOngeldig: VELD.zicht,
  },
};

type Inhoud = { wie: string; reden: BeginBody['reden'] | ''; uitleg: string; zicht: string };
const leeg: Inhoud = { wie: '', reden: '', uitleg: '', zicht: '' };

function lees({ wie, reden, uitleg, zicht }: Inhoud, ontbreekt: string): Reading<BeginBody> {
  const day = readDateText(zicht);
  const lacking = [
    ...(wie === '' ? [VELD.wie] : []),
    ...(reden === '' ? [VELD.reden] : []),
    ...(uitleg.trim() === '' ? [VELD.uitleg] : []),
    ...(day === undefined ? [VELD.zicht] : []),
  ];
  if (lacking.length > 0 || reden === '' || day === undefined)
    return { faults: lacking.map((fieldId) => ({ fieldId, message: ontbreekt })) };
  return { body: { naarId: wie, reden, uitleg, zichtTot: dayAfter(day) } };
}

/** To whom, why, in which words to the family, and until when the old face reads on. */
export function BeginWissel({ blik }: { blik: Blik }) {
  const z = useZinnen(rooms).wisseling;
  const ontvangers = useOntvangers(blik.gezin.id);
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['wisseling', blik.gezin.id],
    empty: leeg,
    reading: (inhoud) => lees(inhoud, z.ontbreekt),
    act: useBeginWisseling(blik.gezin.id),
    ...{ faultOptions, klaar: z.begonnen, onClose: () => undefined },
  });
  const { wie, reden, uitleg, zicht } = content;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        sheet.onSubmit();
      }}
    >
      <ErrorSummary faults={faults} />
      <Select
        id={VELD.wie}
        label={z.wie}
        error={faultOf(faults, VELD.wie)}
        placeholder={z.wie}
        options={(ontvangers.data ?? []).map(({ id, naam, organisatie, inRegio }) => ({
          value: id,
          label: inRegio ? `${naam}, ${organisatie}` : z.buitenRegio(`${naam}, ${organisatie}`),
        }))}
        value={wie}
        onChange={(event) => change({ wie: event.target.value })}
      />
      <RadioChips
        id={VELD.reden}
        legend={z.waarom}
        options={optionsOf(z.reden)}
        error={faultOf(faults, VELD.reden)}
        value={reden === '' ? undefined : reden}
        onValueChange={(nieuw) => change({ reden: nieuw })}
      />
      <TextArea
        id={VELD.uitleg}
        label={z.uitleg}
        hint={z.uitlegHint}
        error={faultOf(faults, VELD.uitleg)}
        maxLength={2000}
        value={uitleg}
        onChange={(event) => change({ uitleg: event.target.value })}
      />
      <DateField
        id={VELD.zicht}
        label={z.zicht}
        error={faultOf(faults, VELD.zicht)}
        value={zicht}
        onValueChange={(dag) => change({ zicht: dag })}
      />
      <SavedLine {...saved} />
      <div className="form__actions">
        <Button variant="primary" type="submit" busy={sheet.busy}>
          {z.begin}
        </Button>
      </div>
    </form>
  );
}
