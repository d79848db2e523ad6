import { wiedoetwat } from '@rondom/taal/schermen/wiedoetwat';
import { useZinnen } from '../../platform/taal.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Rol, WieDoetWat } from './use-wiedoetwat.ts';
import { kandidaten, ONDERWERPEN, type Inhoud } from './vul-aan-inhoud.ts';
import { wieNaam } from './wie-naam.ts';

const rooms = { wiedoetwat };
const ROLLEN: readonly Rol[] = ['beslist', 'doet', 'adviseert', 'weet'];

export const velden = {
  onderwerp: 'wiedoetwat-onderwerp',
  voor: 'wiedoetwat-voor',
  rol: 'wiedoetwat-rol',
  wie: 'wiedoetwat-wie',
  anders: 'wiedoetwat-anders',
  totEnMet: 'wiedoetwat-tot',
  lezers: 'wiedoetwat-lezers',
  reden: 'wiedoetwat-reden',
} as const;

interface VulAanVeldenProps {
  gelezen: WieDoetWat;
  inhoud: Inhoud;
  onChange: (deel: Partial<Inhoud>) => void;
  fout: (veld: string) => string | undefined;
}

export function VulAanVelden({ gelezen, inhoud, onChange, fout }: VulAanVeldenProps) {
  const alles = useZinnen(rooms).wiedoetwat;
  const z = alles.blad;
  const voor = kandidaten(gelezen.leden, inhoud.onderwerp);
  const lezers = gelezen.leden.filter(({ leest }) => leest);
  return (
    <>
      <Select
        id={velden.onderwerp}
        label={z.onderwerp}
        placeholder={z.kies}
        error={fout(velden.onderwerp)}
        value={inhoud.onderwerp}
        options={ONDERWERPEN.map((value) => ({ value, label: alles.onderwerp[value] }))}
        onChange={(event) =>
          onChange({
            onderwerp: ONDERWERPEN.find((onderwerp) => onderwerp === event.target.value) ?? '',
            voor: [],
          })
        }
      />
      {voor.length === 0 ? null : (
        <CheckChips
          id={velden.voor}
          legend={z.voor}
          error={fout(velden.voor)}
          options={voor.map(({ id, roepnaam }) => ({ value: id, label: roepnaam ?? alles.onbekend }))}
          values={inhoud.voor}
          onValuesChange={(gekozen) => onChange({ voor: gekozen })}
        />
      )}
      <RadioChips
        id={velden.rol}
        legend={z.rol}
        error={fout(velden.rol)}
        options={ROLLEN.map((value) => ({ value, label: alles.rol[value] }))}
        value={inhoud.rol === '' ? undefined : inhoud.rol}
        onValueChange={(rol) => onChange({ rol })}
      />
      <Wie gelezen={gelezen} inhoud={inhoud} onChange={onChange} fout={fout} />
      <DateField
        id={velden.totEnMet}
        label={z.totEnMet}
        optional
        error={fout(velden.totEnMet)}
        value={inhoud.totEnMet}
        onValueChange={(totEnMet) => onChange({ totEnMet })}
      />
      {lezers.length === 0 ? null : (
        <CheckChips
          id={velden.lezers}
          legend={z.lezers}
          hint={z.lezersHint}
          error={fout(velden.lezers)}
          options={lezers.map(({ id, roepnaam }) => ({ value: id, label: roepnaam ?? alles.onbekend }))}
          values={inhoud.lezers}
          onValuesChange={(gekozen) => onChange({ lezers: gekozen })}
        />
      )}
    </>
  );
}

/** Somebody of the family, who takes part, or anybody else in own words. */
function Wie({ gelezen, inhoud, onChange, fout }: VulAanVeldenProps) {
  const alles = useZinnen(rooms).wiedoetwat;
  const z = alles.blad;
  return (
    <>
      <Select
        id={velden.wie}
        label={z.wie}
        placeholder={z.kies}
        error={fout(velden.wie)}
        value={inhoud.wie}
        options={[
          ...gelezen.leden.map(({ id, roepnaam }) => ({
            value: `persoon:${id}`,
            label: roepnaam ?? alles.onbekend,
          })),
          ...gelezen.deelnemers.map((wie) => ({
            value: `${wie.soort}:${wie.id ?? ''}`,
            label: [wieNaam(wie, alles), wie.bij].filter(Boolean).join(', '),
          })),
          { value: 'anders', label: z.anders },
        ]}
        onChange={(event) => onChange({ wie: event.target.value })}
      />
      {inhoud.wie === 'anders' ? (
        <TextField
          id={velden.anders}
          label={z.andersNaam}
          hint={z.andersHint}
          lang="nl"
          maxLength={80}
          error={fout(velden.anders)}
          value={inhoud.anders}
          onChange={(event) => onChange({ anders: event.target.value })}
        />
      ) : null}
    </>
  );
}
