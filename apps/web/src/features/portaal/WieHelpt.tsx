import { Phone } from 'lucide-react';
import { Avatar } from '../../ui/Avatar.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { List, ListRow } from '../../ui/List.tsx';
import { belAdres, isBelbaar, voornaam } from './namen.ts';
import type { Helper, Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';

/** Who helps, the vast gezicht first, each with a number to call. */
export function WieHelpt({ portaal }: { portaal: Portaal }) {
  const { z } = useWoordenVan(portaal);
  return (
    <Card title={z.wieHelpt}>
      {portaal.wieHelpt.length === 0 ? (
        <p className="zacht">{z.niemandHelpt}</p>
      ) : (
        <List>
          {portaal.wieHelpt.map((helper) => (
            <Rij key={helper.gebruikerId} helper={helper} portaal={portaal} />
          ))}
        </List>
      )}
    </Card>
  );
}

function Rij({ helper, portaal }: { helper: Helper; portaal: Portaal }) {
  const { z, eigen } = useWoordenVan(portaal);
  const uitvoerder: Partial<Record<string, string>> = z.uitvoerder;
  function rol(): string {
    if (helper.soort === 'vastgezicht' || helper.soort === 'duogezicht') return eigen.vastGezicht;
    return uitvoerder[helper.uitvoerdersoort ?? ''] ?? z.rol[helper.soort];
  }
  return (
    <ListRow
      lead={<Avatar name={helper.naam} tone={helper.soort === 'vastgezicht' ? 'strong' : 'plain'} />}
      title={<span lang="nl">{helper.naam}</span>}
      text={
        <>
          {rol()}
          {helper.soort === 'uitvoerder' && helper.organisatie === null ? null : (
            <span className="regel">{helper.organisatie ?? z.organisatiesoort[helper.organisatiesoort]}</span>
          )}
        </>
      }
      aside={
        isBelbaar(helper) ? (
          <LinkButton
            variant="plain"
            href={belAdres(helper.telefoon)}
            aria-label={z.bel(voornaam(helper.naam))}
            className="belrond"
          >
            <Phone size={22} />
          </LinkButton>
        ) : undefined
      }
    />
  );
}
