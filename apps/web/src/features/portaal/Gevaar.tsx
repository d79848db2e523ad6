import { portaalwoorden } from '@rondom/taal/schermen/portaalwoorden';
import { Phone } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

const rooms = { portaalwoorden };
const HULPLIJN = { jij: 'tel:08000432', u: 'tel:08002000' } as const;

/** In danger: what the vast gezicht must do then, and whom one can call now. */
export function Gevaar({ toon, vast }: { toon: 'jij' | 'u'; vast: string }) {
  const z = useZinnen(rooms).portaalwoorden;
  const eigen = z[toon];
  return (
    <Card title={eigen.gevaar} className="gevaar">
      <p>{eigen.gevaarTekst(vast)}</p>
      <p>{eigen.nuNietVeilig}</p>
      <p>{eigen.praten}</p>
      <p className="gevaar__bel">
        <LinkButton href="tel:112" icon={<Phone size={18} />}>
          {z.bel112}
        </LinkButton>
        <LinkButton href={HULPLIJN[toon]} icon={<Phone size={18} />}>
          {eigen.hulplijn}
        </LinkButton>
      </p>
    </Card>
  );
}
