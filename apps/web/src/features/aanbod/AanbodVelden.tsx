import { capitalise } from '@rondom/taal';
import { aanbod as zinnen } from '@rondom/taal/schermen/aanbod';
import { useZinnen } from '../../platform/taal.tsx';
import { faultOf } from '../../platform/use-faults.ts';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import type { FieldFault } from '../../ui/ErrorSummary.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { veldIds, type Velden } from './aanbod-inhoud.ts';
import { EXPERTISES, MET_CASELOAD, TALEN, VEILIGHEIDSEISEN } from './soorten.ts';
import type { Hulpsoort, Lijst } from './use-aanbod.ts';

const rooms = { aanbod: zinnen };

interface AanbodVeldenProps {
  velden: Velden;
  faults: readonly FieldFault[];
  /** To choose from where it is new. */
  soorten: readonly Hulpsoort[];
  regios: Lijst['regios'];
  onChange: (velden: Velden) => void;
}

/** How much there is and when first; then for whom, and what they know there. */
export function AanbodVelden({ velden, faults, soorten, regios, onChange }: AanbodVeldenProps) {
  const z = useZinnen(rooms).aanbod;
  const zet = (deel: Partial<Velden>) => onChange({ ...velden, ...deel });
  const getal = (naam: 'plekken' | 'vrij' | 'vanLeeftijd' | 'totLeeftijd', label: string) => (
    <TextField
      id={veldIds[naam]}
      label={label}
      short
      inputMode="numeric"
      value={velden[naam]}
      error={faultOf(faults, veldIds[naam])}
      onChange={(event) => zet({ [naam]: event.target.value })}
    />
  );
  const los = (naam: 'caseloadMax' | 'wachttijdWeken', label: string) => (
    <TextField
      id={veldIds[naam]}
      label={label}
      short
      optional
      inputMode="numeric"
      value={velden[naam]}
      error={faultOf(faults, veldIds[naam])}
      onChange={(event) => zet({ [naam]: event.target.value })}
    />
  );
  return (
    <>
      {soorten.length === 0 ? null : (
        <Select
          id={veldIds.hulpsoort}
          label={z.soort}
          options={soorten.map((value) => ({ value, label: capitalise(z.hulpsoorten[value]) }))}
          value={velden.hulpsoort}
          onChange={(event) => zet({ hulpsoort: event.target.value as Hulpsoort })}
        />
      )}
      {getal('plekken', z.blad.plekken)}
      {getal('vrij', z.blad.vrij)}
      <DateField
        id={veldIds.vrijVanaf}
        label={z.blad.vrijVanaf}
        value={velden.vrijVanaf}
        error={faultOf(faults, veldIds.vrijVanaf)}
        onValueChange={(vrijVanaf) => zet({ vrijVanaf })}
      />
      {los('wachttijdWeken', z.blad.wachttijd)}
      {MET_CASELOAD.includes(velden.hulpsoort) ? los('caseloadMax', z.blad.caseload) : null}
      <CheckChips
        id={veldIds.regioIds}
        legend={z.blad.regios}
        error={faultOf(faults, veldIds.regioIds)}
        options={regios.map(({ id, naam }) => ({ value: id, label: naam }))}
        values={velden.regioIds}
        onValuesChange={(regioIds) => zet({ regioIds })}
      />
      {getal('vanLeeftijd', z.blad.van)}
      {getal('totLeeftijd', z.blad.tot)}
      <CheckChips
        id="aanbod-veld-samen"
        legend={z.blad.samen}
        options={[{ value: 'ja', label: capitalise(z.samen) }]}
        values={velden.broersZussen ? ['ja'] : []}
        onValuesChange={(values) => zet({ broersZussen: values.length > 0 })}
      />
      <CheckChips
        id="aanbod-veld-expertise"
        legend={z.expertise}
        options={EXPERTISES.map((value) => ({ value, label: capitalise(z.expertises[value]) }))}
        values={velden.expertise}
        onValuesChange={(expertise) => zet({ expertise })}
      />
      <CheckChips
        id="aanbod-veld-veiligheid"
        legend={z.veiligheid}
        options={VEILIGHEIDSEISEN.map((value) => ({ value, label: capitalise(z.veiligheidseisen[value]) }))}
        values={velden.veiligheid}
        onValuesChange={(veiligheid) => zet({ veiligheid })}
      />
      <CheckChips
        id="aanbod-veld-talen"
        legend={z.talen}
        options={TALEN.map((value) => ({ value, label: capitalise(z.taal[value]) }))}
        values={velden.talen}
        onValuesChange={(talen) => zet({ talen })}
      />
    </>
  );
}
