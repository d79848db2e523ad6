import { portaalgevaar } from '@rondom/taal/schermen/portaalgevaar';
import { Phone } from 'lucide-react';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import './gevaar.css';

const rooms = { portaalgevaar };
const HULPLIJN = { jij: 'tel:08000432', u: 'tel:08002000' } as const;

/** In danger: what the vast gezicht must do then, and whom one can call now. */
export function Gevaar({ toon, vast }: { toon: 'jij' | 'u'; vast: string }) {
  const z = useZinnen(rooms).portaalgevaar;
  const eigen = z[toon];
  return (
    <Card title={eigen.titel} className="gevaar">
      {vast === '' ? null : <p>{eigen.tekst(vast)}</p>}
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
