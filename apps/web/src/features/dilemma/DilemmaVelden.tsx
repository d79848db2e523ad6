import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { SOORTEN, velden, type Inhoud } from './dilemma-inhoud.ts';
import type { Dilemmas } from './use-dilemmas.ts';

const rooms = { dilemma };
const AAN = ['leiding', 'regio'] as const;

interface VeldenProps {
  gelezen: Dilemmas;
  inhoud: Inhoud;
  onChange: (deel: Partial<Inhoud>) => void;
  faults: readonly FieldFault[];
}

/** What the question is, and between whom. */
export function VraagVelden({ gelezen, inhoud, onChange, faults }: VeldenProps) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.blad;
  const gekozen = new Set(inhoud.organisaties);
  const chips = gelezen.organisaties.filter(({ id, doetMee }) => doetMee || gekozen.has(id));
  const meer = gelezen.organisaties.filter(({ id, doetMee }) => !doetMee && !gekozen.has(id));
  return (
    <>
      <RadioChips
        id={velden.soort}
        legend={z.soort}
        error={faultOf(faults, velden.soort)}
        options={SOORTEN.map((value) => ({ value, label: alles.soort[value] }))}
        value={inhoud.soort === '' ? undefined : inhoud.soort}
        onValueChange={(soort) => onChange({ soort })}
      />
      <TextArea
        id={velden.vraag}
        label={z.vraag}
        hint={z.vraagHint}
        lang="nl"
        rows={3}
        maxLength={600}
        value={inhoud.vraag}
        error={faultOf(faults, velden.vraag)}
        onChange={(event) => onChange({ vraag: event.target.value })}
      />
      <CheckChips
        id={velden.organisaties}
        legend={z.tussen}
        error={faultOf(faults, velden.organisaties)}
        options={chips.map(({ id, naam }) => ({ value: id, label: naam }))}
        values={inhoud.organisaties}
        onValuesChange={(organisaties) => onChange({ organisaties: [...organisaties] })}
      />
      {meer.length === 0 ? null : (
        <Select
          id="dilemma-meer"
          label={z.meer}
          placeholder={z.meerLeeg}
          options={meer.map(({ id, naam }) => ({ value: id, label: naam }))}
          value=""
          onChange={({ target: { value } }) => {
            if (value !== '') onChange({ organisaties: [...inhoud.organisaties, value] });
          }}
        />
      )}
    </>
  );
}

/** What it means today, who has to settle it, and the last day with why. */
export function GevolgVelden({
  gelezen,
  inhoud,
  onChange,
  faults,
  onTerug,
}: VeldenProps & { onTerug: () => void }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.blad;
  const { termijn } = gelezen;
  return (
    <>
      <blockquote className="dilemma__vraag" lang="nl">
        {inhoud.vraag}
      </blockquote>
      <TextArea
        id={velden.vandaag}
        label={z.vandaag}
        hint={z.vandaagHint}
        lang="nl"
        rows={3}
        maxLength={600}
        value={inhoud.vandaag}
        error={faultOf(faults, velden.vandaag)}
        onChange={(event) => onChange({ vandaag: event.target.value })}
        data-focus-first
      />
      <RadioChips
        id="dilemma-aan"
        legend={z.aan}
        options={AAN.map((value) => ({ value, label: z.aanWie[value] }))}
        value={inhoud.aan}
        onValueChange={(aan) => onChange({ aan })}
      />
      {termijn === null ? null : (
        <div className="dilemma__termijn">
          <strong>{z.termijn(termijn.uiterlijk)}</strong>
          <span>{z.waarom(termijn.werkdagen, termijn.afgesprokenOp)}</span>
          <span>{z.daarna}</span>
        </div>
      )}
      <p className="dilemma__klein">{z.lezers}</p>
      <Button variant="plain" className="dilemma__terug" onClick={onTerug}>
        {z.terug}
      </Button>
    </>
  );
}
