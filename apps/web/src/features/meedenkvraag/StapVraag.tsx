import { Link } from '@tanstack/react-router';
import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Blik } from '../gezin/blik.ts';
import { Grond } from './Grond.tsx';
import { genoemdIn } from './noemt.ts';
import type { Meedenkkeuze, useMeedenkgrond } from './use-meedenkvragen.ts';
import { VELDEN, type Formulier } from './vraag-velden.ts';

const rooms = { meedenkvraag, wiekanmeedenken };
const MAXIMUM = 300;

interface StapVraagProps {
  blik: Blik;
  keuze: Meedenkkeuze;
  form: Formulier;
  grond: ReturnType<typeof useMeedenkgrond>;
  faults: readonly FieldFault[];
  change: (next: Partial<Formulier>) => void;
}

/** The first step: about whom, to whom, one question, by when, and which part of the plan goes along. */
export function StapVraag({ blik, keuze, form, grond, faults, change }: StapVraagProps) {
  const alle = useZinnen(rooms);
  const z = alle.meedenkvraag.vraag;
  const mensen = keuze.organisaties.find(({ id }) => id === form.organisatieId)?.mensen ?? [];
  const naam = blik.roep(form.overId);
  const delen = keuze.personen.find(({ id }) => id === form.overId)?.delen ?? [];
  const anderenDan = (overId: string) =>
    blik.gezin.leden.filter(({ id }) => id !== overId).map(({ id }) => ({ naam: blik.roep(id) }));
  // A part that names somebody else goes along only when it is chosen.
  const kiesOver = (overId: string) => {
    const zijn = keuze.personen.find(({ id }) => id === overId)?.delen ?? [];
    const alleen = zijn.filter(({ tekst }) => genoemdIn(tekst, anderenDan(overId)).length === 0);
    change({ overId, delen: alleen.map(({ id }) => id) });
  };
  return (
    <>
      <ErrorSummary faults={faults} />
      <RadioChips
        id={VELDEN.over}
        legend={z.over}
        error={faultOf(faults, VELDEN.over)}
        options={blik.gezin.leden
          .filter(({ uitgerekendeDatum, overledenOp }) => uitgerekendeDatum === null && overledenOp === null)
          .map(({ id }) => ({ value: id, label: blik.roep(id) }))}
        value={form.overId}
        onValueChange={kiesOver}
      />
      <RadioChips
        id={VELDEN.organisatie}
        legend={z.organisatie}
        layout="rows"
        error={faultOf(faults, VELDEN.organisatie)}
        options={keuze.organisaties.map(({ id, naam: label }) => ({ value: id, label }))}
        value={form.organisatieId}
        onValueChange={(organisatieId) => change({ organisatieId, gebruikerId: '' })}
      />
      <p className="zacht">
        {alle.wiekanmeedenken.naarLijstUitleg}{' '}
        <Link to="/wie-kan-meedenken">{alle.wiekanmeedenken.naarLijst}</Link>
      </p>
      {mensen.length === 0 ? null : (
        <RadioChips
          id={VELDEN.persoon}
          legend={z.persoon}
          error={faultOf(faults, VELDEN.persoon)}
          options={[
            ...mensen.map(({ id, naam: label }) => ({ value: id, label })),
            { value: '', label: z.intake },
          ]}
          value={form.gebruikerId}
          onValueChange={(gebruikerId) => change({ gebruikerId })}
        />
      )}
      <Grond blik={blik} query={grond} overId={form.overId} />
      <TextArea
        id={VELDEN.tekst}
        label={z.tekst}
        hint={z.tekstHint(MAXIMUM - form.vraag.length)}
        lang="nl"
        rows={3}
        value={form.vraag}
        error={faultOf(faults, VELDEN.tekst)}
        onChange={(event) => change({ vraag: event.target.value })}
      />
      {form.overId === '' ? null : delen.length === 0 ? (
        <p className="zacht">{z.delenGeen(naam)}</p>
      ) : (
        <CheckChips
          id={VELDEN.delen}
          layout="rows"
          legend={z.delen}
          hint={z.delenHint(naam)}
          options={delen.map(({ id, tekst }) => {
            const namen = genoemdIn(tekst, anderenDan(form.overId)).map(({ naam: wie }) => wie);
            return { value: id, label: tekst, ...(namen.length === 0 ? {} : { hint: z.noemt(namen) }) };
          })}
          values={form.delen}
          onValuesChange={(values) => change({ delen: values })}
        />
      )}
      <div className="meedenk__dagen">
        <DateField
          id={VELDEN.antwoordOp}
          label={z.antwoordOp}
          error={faultOf(faults, VELDEN.antwoordOp)}
          value={form.antwoordOp}
          onValueChange={(antwoordOp) => change({ antwoordOp })}
        />
        <DateField
          id={VELDEN.toegangTot}
          label={z.toegangTot}
          hint={z.toegangHint(keuze.uiterlijk)}
          error={faultOf(faults, VELDEN.toegangTot)}
          value={form.toegangTot}
          onValueChange={(toegangTot) => change({ toegangTot })}
        />
      </div>
      <div className="form__actions">
        <Button variant="primary" type="submit" data-rondleiding="meedenken-verder">
          {z.verder}
        </Button>
      </div>
    </>
  );
}
