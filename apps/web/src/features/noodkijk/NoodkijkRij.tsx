import { noodkijk as zinnen } from '@rondom/taal/schermen/noodkijk';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import type { Teamnoodkijk } from './use-beoordeling.ts';

const rooms = { noodkijk: zinnen };

interface NoodkijkRijProps {
  noodkijk: Teamnoodkijk;
  onBeoordeel?: () => void;
}

/** One look: who, which family, when, and by which day it is judged. */
export function NoodkijkRij({ noodkijk, onBeoordeel }: NoodkijkRijProps) {
  const z = useZinnen(rooms).noodkijk;
  const vandaag = useSessie().data?.vandaag ?? '';
  const { kijker, gezin, begonnenOp, eindigdeOp, loopt, uiterlijk, oordeel } = noodkijk;
  const late = onBeoordeel !== undefined && uiterlijk !== null && uiterlijk < vandaag;
  return (
    <ListRow
      title={z.team.keek(kijker)}
      text={
        <>
          <span lang="nl">{z.kaart.gezin(gezin)}</span> · {z.team.wanneer(begonnenOp, eindigdeOp)}{' '}
          {loopt ? <Badge tone="amber">{z.team.loopt}</Badge> : null}
          {oordeel === null ? null : <Badge>{z.team.oordeel[oordeel]}</Badge>}
          {onBeoordeel === undefined || uiterlijk === null ? null : (
            <span className="noodkijk__dag" data-laat={late}>
              {late ? z.team.teLaat(uiterlijk) : z.team.uiterlijk(uiterlijk)}
            </span>
          )}
        </>
      }
      aside={
        onBeoordeel === undefined || loopt ? undefined : (
          <Button onClick={onBeoordeel}>{z.team.bekijk(kijker)}</Button>
        )
      }
    />
  );
}
