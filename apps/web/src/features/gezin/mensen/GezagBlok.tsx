import { Scale } from 'lucide-react';
import { capitalise } from '@rondom/taal';
import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { persoon } from '@rondom/taal/schermen/persoon';
import { useZinnen } from '../../../platform/taal.tsx';
import { Button } from '../../../ui/Button.tsx';
import { isZekerMeerderjarig } from '../leeftijd.ts';
import { gezagZin } from '../lid-woorden.ts';
import { Blok, type BlokProps } from './Blok.tsx';

const rooms = { overpersoon, persoon };

/** Who has gezag over this child, and what was only told about it. Of others nothing is said. */
export function GezagBlok({ lid, blik, open }: BlokProps) {
  const z = useZinnen(rooms);
  const minderjarig = lid.rol === 'kind' && lid.geboortedatum !== null;
  if (!minderjarig || lid.overledenOp !== null || isZekerMeerderjarig(lid.geboortedatum, blik.vandaag))
    return null;
  const { titel, onbekend, legVast } = z.overpersoon.gezag;
  const told = lid.gezag.some(({ bron }) => bron === 'verteld');
  return (
    <Blok title={titel} icon={<Scale size={18} />}>
      <p className={lid.gezag.length === 0 || told ? 'over__nodig' : undefined}>
        {lid.gezag.length === 0 ? onbekend : `${capitalise(gezagZin(lid, blik, z.persoon))}.`}
      </p>
      {blik.acties.includes('legGezagVast') ? (
        <Button onClick={() => open({ wat: 'gezag' })}>{legVast}</Button>
      ) : null}
    </Blok>
  );
}
