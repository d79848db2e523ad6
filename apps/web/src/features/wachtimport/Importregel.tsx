import { wachtimport } from '@rondom/taal/schermen/wachtimport';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import { Twijfel } from './Twijfel.tsx';
import type { Import, Regel } from './use-wachtimport.ts';

const rooms = { wachtimport };

/** One line of the list: what it said, what is wrong with it, and what becomes of it. */
export function Importregel({ lijst, regel }: { lijst: Import; regel: Regel }) {
  const z = useZinnen(rooms).wachtimport;
  const { nummer, kenmerk, naam, uitkomst, gevolg, gebreken, sinds, uiterlijk, uiterlijkBestand } = regel;
  const tone = uitkomst === 'fout' ? 'red' : uitkomst === 'twijfel' ? 'amber' : 'plain';
  return (
    <ListRow
      title={<span lang="nl">{naam === '' ? z.zonderNaam : naam}</span>}
      text={
        <>
          {`${z.regel(nummer)}, `}
          <span lang="nl">{kenmerk ?? z.zonderKenmerk}</span>
          {regel.wachtOp === null || sinds === null || uiterlijk === null
            ? null
            : `: ${z.wacht[regel.wachtOp]}, ${z.sinds(sinds, uiterlijk)}`}
        </>
      }
      aside={
        gevolg === null ? (
          <Badge tone={tone}>{z.uitkomst[uitkomst]}</Badge>
        ) : (
          <Badge>{z.gevolg[gevolg]}</Badge>
        )
      }
      under={
        <>
          {uiterlijkBestand === null ? null : (
            <p className="wachtimport__stil">{z.anders(uiterlijkBestand)}</p>
          )}
          {gebreken.map(({ kind, kolom, regel: ander }) => (
            <p key={`${kind} ${kolom ?? ''}`}>
              {kolom === undefined ? null : <code lang="nl">{`${kolom}: `}</code>}
              {z.gebrek[kind]}
              {ander === undefined ? null : ` ${z.zieRegel(ander)}`}
            </p>
          ))}
          {uitkomst === 'twijfel' ? <Twijfel lijst={lijst} regel={regel} /> : null}
        </>
      }
    />
  );
}
