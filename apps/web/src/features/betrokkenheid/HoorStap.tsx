import { betrokkenheid } from '@rondom/taal/refusals/betrokkenheid';
import { wisseling as zinnen } from '@rondom/taal/schermen/wisseling';
import { useZinnen } from '../../platform/taal.tsx';
import { useConceptSheet, type Reading } from '../../platform/use-concept-sheet.ts';
import { faultOf } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Blik } from '../gezin/blik.ts';
import { optionsOf } from '../../ui/options-of.ts';
import { useWisselstap, type StapBody, type Wisseling } from './use-wisseling.ts';

const rooms = { wisseling: zinnen };
const WIE = 'stem-wie';
const TEKST = 'stem-tekst';
const faultOptions = { refusals: { betrokkenheid }, fields: {} };

type Horen = Extract<StapBody, { stap: 'horen' }>;
type Zonder = Extract<Horen, { zonder: string }>['zonder'];
type Inhoud = { wie: string; tekst: string; zonder: Zonder | '' };
const leeg: Inhoud = { wie: '', tekst: '', zonder: '' };

/** Words of one person, as they were said; or why nobody of the family could be heard. */
function lees({ wie, tekst, zonder }: Inhoud, ontbreekt: string): Reading<Horen> {
  if (zonder !== '' && wie === '' && tekst.trim() === '') return { body: { stap: 'horen', zonder } };
  const faults = [...(wie === '' ? [WIE] : []), ...(tekst.trim() === '' ? [TEKST] : [])];
  if (faults.length > 0) return { faults: faults.map((fieldId) => ({ fieldId, message: ontbreekt })) };
  return { body: { stap: 'horen', persoonId: wie, tekst } };
}

/** What the family says about another face. The words are kept while somebody types, also when another step is saved. */
export function HoorStap({ wisseling, blik }: { wisseling: Wisseling; blik: Blik }) {
  const z = useZinnen(rooms).wisseling;
  const stap = useWisselstap(blik.gezin.id, wisseling);
  const { content, change, faults, sheet, saved } = useConceptSheet({
    concept: ['wisselingstem', `${blik.gezin.id}.${wisseling.id}`],
    empty: leeg,
    reading: (inhoud) => lees(inhoud, z.ontbreekt),
    act: stap,
    ...{ faultOptions, klaar: z.gedaan, onClose: () => undefined },
  });
  const leden = blik.gezin.leden.filter(
    ({ overledenOp, uitgerekendeDatum }) => overledenOp === null && uitgerekendeDatum === null,
  );
  const magZonder = wisseling.openStappen.includes('horen') && content.wie === '' && content.tekst === '';
  return (
    <section className="gaatmee__gezin">
      <ErrorSummary faults={faults} />
      <Select
        id={WIE}
        label={z.wieZegt}
        placeholder={z.wieZegt}
        error={faultOf(faults, WIE)}
        options={leden.map((lid) => ({ value: lid.id, label: blik.voluit(lid) }))}
        value={content.wie}
        onChange={(event) => change({ wie: event.target.value })}
      />
      <TextArea
        id={TEKST}
        lang="nl"
        label={z.woorden}
        error={faultOf(faults, TEKST)}
        value={content.tekst}
        onChange={(event) => change({ tekst: event.target.value })}
      />
      {magZonder ? (
        <RadioChips
          id="stem-zonder"
          legend={z.zonderStem}
          options={optionsOf(z.redenZonderStem)}
          value={content.zonder === '' ? undefined : content.zonder}
          onValueChange={(zonder) => change({ zonder })}
        />
      ) : null}
      <SavedLine {...saved} />
      <Button busy={sheet.busy} onClick={sheet.onSubmit}>
        {content.zonder !== '' && magZonder ? z.legZonder : z.legWoorden}
      </Button>
    </section>
  );
}
