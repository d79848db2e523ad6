import { persoon } from '@rondom/taal/schermen/persoon';
import { persoonformulier } from '@rondom/taal/schermen/persoonformulier';
import { faultOf } from '../../platform/use-faults.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { GeboorteVelden } from './GeboorteVelden.tsx';
import { optionsOf } from '../../ui/options-of.ts';
import type { PersoonVeldenProps } from './persoon-velden-props.ts';

const rooms = { persoonformulier, persoon };
type Naamdeel = 'voornamen' | 'roepnaam' | 'voorvoegsel' | 'geslachtsnaam' | 'bsn';

export function PersoonVelden({ inhoud, change, faults }: PersoonVeldenProps) {
  const z = useZinnen(rooms);
  const form = z.persoonformulier;
  const text = (name: Naamdeel) => ({
    id: `persoon-${name}`,
    label: form[name],
    value: inhoud[name],
    error: faultOf(faults, `persoon-${name}`),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <>
      <RadioChips
        id="persoon-rol"
        legend={form.rol}
        options={optionsOf(form.rollen)}
        value={inhoud.rol === '' ? undefined : inhoud.rol}
        onValueChange={(rol) => change({ rol })}
        error={faultOf(faults, 'persoon-rol')}
      />
      <TextField {...text('voornamen')} />
      <TextField {...text('roepnaam')} optional />
      <TextField {...text('voorvoegsel')} hint={form.voorvoegselHint} optional short />
      <TextField {...text('geslachtsnaam')} />
      <RadioChips
        legend={form.geslacht}
        options={optionsOf(z.persoon.geslacht)}
        value={inhoud.geslacht}
        onValueChange={(geslacht) => change({ geslacht })}
      />
      <GeboorteVelden inhoud={inhoud} change={change} faults={faults} />
      {inhoud.geboorte === 'verwacht' ? null : (
        <TextField {...text('bsn')} hint={form.bsnHint} optional short inputMode="numeric" />
      )}
    </>
  );
}
