import { Link } from '@tanstack/react-router';
import { mijnteam } from '@rondom/taal/schermen/mijnteam';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { codeZin } from '../gezin/code-zin.ts';
import { daysBetween } from '../gezin/dagen.ts';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import type { Teamgezin } from './use-mijnteam.ts';

const rooms = { mijnteam, termijn };

interface TeamgezinRijProps {
  gezin: Teamgezin;
  /** Nobody of the team is the vast gezicht. */
  zonder?: boolean;
  onWijsAan?: () => void;
}

/** A family of the team: what is late there, with its date. It opens as far as leading goes. */
export function TeamgezinRij({ gezin, zonder = false, onWijsAan }: TeamgezinRijProps) {
  const z = useZinnen(rooms);
  const vandaag = useSessie().data?.vandaag ?? '';
  const { id, naam, laat, acuutSinds, kinderenOpBord, gevraagdOp, zonderSinds, vorigGezicht } = gezin;
  const facts = [...(zonder ? [zin()] : [])];
  return (
    <ListRow
      link={onWijsAan === undefined}
      title={
        <Link to="/gezinnen/$gezinId" params={{ gezinId: id }} lang="nl">
          {z.mijnteam.gezin(naam)}
        </Link>
      }
      text={
        <>
          {facts.map((fact) => (
            <span key={fact} className="mijnteam__feit">
              {onWijsAan === undefined ? fact : <strong className="mijnteam__rood">{fact}</strong>}
            </span>
          ))}
          {laat.map(({ soort, uiterlijk, bronstatus }) => (
            <span key={soort} className="mijnteam__feit">
              {`${soort === 'kijkvraag' || soort === 'meedenkvraag' ? z.mijnteam[soort] : codeZin(z.termijn.soort, soort)}: ${z.termijn.uiterlijk(uiterlijk)}, ${z.termijn.teLaat(daysBetween(uiterlijk, vandaag))} `}
              <Bronmerk status={bronstatus} />
            </span>
          ))}
          {acuutSinds === null ? null : <Badge tone="red">{z.mijnteam.acuut(acuutSinds)}</Badge>}{' '}
          {kinderenOpBord === 0 ? null : <Badge tone="amber">{z.mijnteam.opBord(kinderenOpBord)}</Badge>}
        </>
      }
      under={
        onWijsAan === undefined ? undefined : (
          <Button className="mijnteam__wijs" onClick={onWijsAan}>
            {z.mijnteam.wijsAan}
          </Button>
        )
      }
    />
  );

  function zin(): string {
    if (zonderSinds !== null && vorigGezicht !== null)
      return z.mijnteam.zonderSinds(zonderSinds, vorigGezicht);
    return gevraagdOp === null ? z.mijnteam.vertrokken : z.mijnteam.gevraagdOp(gevraagdOp);
  }
}
