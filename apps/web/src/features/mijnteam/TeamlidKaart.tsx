import { Phone } from 'lucide-react';
import { mijnteam } from '@rondom/taal/schermen/mijnteam';
import { nuonveilig } from '@rondom/taal/schermen/nuonveilig';
import { useZinnen } from '../../platform/taal.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { List } from '../../ui/List.tsx';
import { TeamgezinRij } from './TeamgezinRij.tsx';
import { telefoonAdres } from '../nuonveilig/telefoon.ts';
import type { Teamgezin, Teamlid } from './use-mijnteam.ts';

const rooms = { mijnteam, nuonveilig };

const isTeLaat = ({ laat, kinderenOpBord }: Teamgezin): boolean => laat.length > 0 || kinderenOpBord > 0;
const vraagtIets = (gezin: Teamgezin): boolean => isTeLaat(gezin) || gezin.acuutSinds !== null;

/** One worker: how many families, and by name those where something is late. The others fold away. */
export function TeamlidKaart({ lid }: { lid: Teamlid }) {
  const words = useZinnen(rooms);
  const z = words.mijnteam;
  const { naam, telefoon, gezinnen, registratieTot } = lid;
  const dringend = gezinnen.filter(vraagtIets);
  const rustig = gezinnen.filter((gezin) => !vraagtIets(gezin));
  return (
    <Card
      title={<span lang="nl">{naam}</span>}
      aside={
        gezinnen.length === 0
          ? undefined
          : `${z.gezinnen(gezinnen.length)} · ${z.teLaat(gezinnen.filter(isTeLaat).length)}`
      }
    >
      {registratieTot === null ? null : (
        <p className="mijnteam__uitleg">{z.registratieLooptAf(registratieTot)}</p>
      )}
      {gezinnen.length === 0 ? <p className="mijnteam__uitleg">{z.geenGezin}</p> : null}
      {dringend.length === 0 ? null : (
        <List>
          {dringend.map((gezin) => (
            <TeamgezinRij key={gezin.id} gezin={gezin} />
          ))}
        </List>
      )}
      {rustig.length === 0 ? null : (
        <details className="mijnteam__rustig">
          <summary>{dringend.length === 0 ? z.toon(rustig.length) : z.rustig(rustig.length)}</summary>
          <List>
            {rustig.map((gezin) => (
              <TeamgezinRij key={gezin.id} gezin={gezin} />
            ))}
          </List>
        </details>
      )}
      {telefoon === null ? null : (
        <LinkButton
          className="mijnteam__bel"
          href={telefoonAdres(telefoon)}
          icon={<Phone size={18} />}
          aria-label={`${words.nuonveilig.bel(naam)}, ${telefoon}`}
        >
          {telefoon}
        </LinkButton>
      )}
    </Card>
  );
}
