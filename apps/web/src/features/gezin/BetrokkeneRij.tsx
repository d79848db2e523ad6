import { Phone } from 'lucide-react';
import { monthsBetween } from '@rondom/taal';
import { doetmee } from '@rondom/taal/schermen/doetmee';
import { gezicht } from '@rondom/taal/schermen/gezicht';
import { omhetgezin } from '@rondom/taal/schermen/omhetgezin';
import { useZinnen } from '../../platform/taal.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ListRow } from '../../ui/List.tsx';
import { belAdres, betrokkeneNaam, rolVan } from './betrokkene-naam.ts';
import type { Blik } from './blik.ts';
import { codeZin } from './code-zin.ts';
import type { Betrokkene } from './contract.ts';
import { dayBefore } from './dagen.ts';

const rooms = { doetmee, gezicht, omhetgezin };

interface BetrokkeneRijProps {
  betrokkene: Betrokkene;
  blik: Blik;
  /** Absent where nobody here may end it. */
  onStop?: ((naam: string) => void) | undefined;
}

/** One who takes part: as what, of which organisation, since when; one press to call. */
export function BetrokkeneRij({ betrokkene, blik, onStop }: BetrokkeneRijProps) {
  const words = useZinnen(rooms);
  const z = words.omhetgezin.wieDoetMee;
  const { soort, uitvoerdersoort, organisatie, omschrijving, telefoon, vanaf, tot, nu } = betrokkene;
  const name = betrokkeneNaam(betrokkene, blik);
  const bel = belAdres(betrokkene);
  const role =
    uitvoerdersoort === null ? rolVan(z, soort, organisatie) : codeZin(z.uitvoerder, uitvoerdersoort);
  const over = tot !== null && !nu;
  const when = over ? z.vanTot(vanaf, dayBefore(tot)) : since();
  const omdat: Partial<Record<string, string>> = words.gezicht.omdat;
  const reden = betrokkene.reden === null ? null : (omdat[betrokkene.reden] ?? null);
  const facts = [role, organisatie === name ? null : organisatie, omschrijving, when, reden];
  return (
    <ListRow
      lead={<Avatar name={name} tone={soort === 'vastgezicht' && nu ? 'strong' : 'plain'} />}
      title={<span lang="nl">{name}</span>}
      text={facts
        .filter((fact) => fact !== null)
        .map((fact, at) => (
          <span
            key={fact}
            lang={fact === omschrijving ? 'nl' : undefined}
          >{`${at === 0 ? '' : ' · '}${fact}`}</span>
        ))}
      aside={
        bel === undefined && onStop === undefined ? undefined : (
          <>
            {onStop === undefined ? null : (
              <Button
                className="doetmee__stop"
                variant="plain"
                aria-label={words.doetmee.stopVan(name)}
                onClick={() => onStop(name)}
              >
                {words.doetmee.stop}
              </Button>
            )}
            {bel === undefined ? null : (
              <LinkButton
                variant="quiet"
                icon={<Phone size={18} />}
                href={bel}
                aria-label={z.belNaam(name, telefoon ?? '')}
              >
                {z.bel}
              </LinkButton>
            )}
          </>
        )
      }
    />
  );

  function since(): string {
    const begin = z.sinds(vanaf);
    const months = soort === 'vastgezicht' ? monthsBetween(vanaf, blik.vandaag) : 0;
    const long = months > 0 ? `${begin} (${z.maanden(months)})` : begin;
    return tot === null ? long : `${long}, ${z.tot(dayBefore(tot))}`;
  }
}
