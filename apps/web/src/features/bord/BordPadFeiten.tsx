import { capitalise, formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { DefinitionList, type Fact } from '../../ui/DefinitionList.tsx';
import type { BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

/** What the board says about this child today, in the same words. */
export function BordPadFeiten({ rij, vandaag }: { rij: BordRij; vandaag: string }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms);
  const { bord } = z;
  const wanneer = rij.stapOp === null ? bord.stapGeenDag : bord.stapWanneer(rij.stapOp, vandaag);
  const open = rij.beeindigdOp === null;
  const facts: readonly (Fact | undefined)[] = [
    { term: bord.pad.leeftijd, value: zinVan(bord.band, rij.band ?? 'onbekend') },
    { term: bord.kolom.regio, value: rij.regio },
    { term: bord.kolom.wachtOp, value: bord.wachtOp[rij.wachtOp] },
    {
      term: bord.pad.uiterlijkTerm,
      value: (
        <>
          {formatDate(taal, rij.uiterlijk)}
          {rij.dagenTeLaat > 0 ? (
            <>
              {' · '}
              <span className="bord-laat">{bord.teLaat(rij.dagenTeLaat)}</span>
            </>
          ) : null}
        </>
      ),
    },
    rij.reden === null ? undefined : { term: bord.pad.reden, value: zinVan(z.termijn.reden, rij.reden) },
    {
      term: bord.kolom.veilig,
      value: (
        <span className={rij.veilig === 'nietBekend' ? 'bord-onbekend' : undefined}>
          {bord.veilig[rij.veilig]}
        </span>
      ),
    },
    open
      ? {
          term: bord.kolom.stap,
          value: `${capitalise(zinVan(z.wachtlijst.stapWie, rij.stapWie))}: ${zinVan(z.wachtlijst.stap, rij.stap)}, ${wanneer}`,
        }
      : undefined,
  ];
  return <DefinitionList facts={facts.filter((fact) => fact !== undefined)} />;
}
