import { Link } from '@tanstack/react-router';
import { Bell, CalendarDays, Clock, Eye, Hourglass, ListTodo, Quote, Scale, Sprout } from 'lucide-react';
import { mijndag } from '@rondom/taal/schermen/mijndag';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { Taakaf } from './Taakaf.tsx';
import { useDagWoorden } from './use-dag-woorden.ts';
import type { Dagregel } from './use-mijndag.ts';

const rooms = { mijndag };
const SIGNS = {
  woorden: Quote,
  melding: Bell,
  afspraak: CalendarDays,
  termijn: Clock,
  taak: ListTodo,
  wacht: Hourglass,
  noodkijk: Eye,
  vervolg: Sprout,
  dilemma: Scale,
} as const;

/** Where the row is dealt with: a part of the family, or for a question about looking where it is answered. */
function doelVan({ soort, code, relatie, gezinId }: Dagregel) {
  if (soort === 'vervolg') return { to: '/gezinnen/$gezinId/overgang', params: { gezinId } } as const;
  if (soort === 'dilemma') return { to: '/gezinnen/$gezinId/wie-doet-wat', params: { gezinId } } as const;
  if (code !== 'kijkvraag') return { to: '/gezinnen/$gezinId', params: { gezinId } } as const;
  return relatie === 'vastgezicht'
    ? ({ to: '/gezinnen/$gezinId/wie-keek-mee', params: { gezinId } } as const)
    : ({ to: '/inzagelog' } as const);
}

/** One row: who or what, of which family, when. The whole row opens the family. */
export function DagRij({ regel }: { regel: Dagregel }) {
  const z = useZinnen(rooms).mijndag;
  const { wat, feiten, wanneer, laat } = useDagWoorden(regel);
  const Sign = SIGNS[regel.soort];
  return (
    <ListRow
      link
      lead={
        <span className="dagrij__teken" data-soort={regel.soort} data-acuut={regel.acuut}>
          <Sign size={20} />
        </span>
      }
      title={
        <>
          <Link {...doelVan(regel)}>{wat}</Link>
          {regel.acuut ? (
            <>
              {' '}
              <Badge tone="red">{z.acuut}</Badge>
            </>
          ) : null}
          {regel.nieuw ? (
            <>
              {' '}
              <Badge tone={regel.soort === 'woorden' ? 'plum' : 'amber'}>{z.nieuw}</Badge>
            </>
          ) : null}
        </>
      }
      text={
        <>
          <span lang="nl">{z.gezin(regel.gezin)}</span>
          {feiten.map((feit) => ` · ${feit}`).join('')}
          {regel.namens === null ? null : ` · ${z.namens(regel.namens)}`}{' '}
          <Bronmerk status={regel.andereStatus} />
        </>
      }
      under={<Taakaf regel={regel} wat={wat} />}
      aside={
        <span className="dagrij__wanneer">
          <strong>{wanneer}</strong>
          {laat === undefined ? null : <span data-laat={regel.dagenTeLaat > 0}>{laat}</span>}
          <Bronmerk status={regel.bronstatus} />
        </span>
      }
    />
  );
}
