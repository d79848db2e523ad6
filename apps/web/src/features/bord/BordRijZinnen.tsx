import { useZinnen } from '../../platform/taal.tsx';
import type { BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

/** Who keeps sight of safety, and whether that is late: by kind of organisation, never who. */
export function OogZin({ oog }: { oog: BordRij['oog'] }) {
  const z = useZinnen(rooms).bordrij;
  if (oog === null) return <strong className="bord-laat">{z.niemand}</strong>;
  if (oog.zonderSinds !== null) return <strong className="bord-laat">{z.zonderOog(oog.zonderSinds)}</strong>;
  if (oog.gemistSinds !== null) return <strong className="bord-laat">{z.gemist(oog.gemistSinds)}</strong>;
  return zinVan(z.oog, oog.bij in z.oog ? oog.bij : 'anders');
}

/** What is done next, by whom and when, and which other way is tried; of a child whose help began, what still has to be heard. */
export function StapZin({ rij, dag }: { rij: BordRij; dag: string }) {
  const z = useZinnen(rooms);
  const meer =
    rij.andereWeg === null
      ? rij.vraag === null
        ? undefined
        : zinVan(z.bordrij.trede, rij.vraag.trede)
      : zinVan(z.bordrij.weg, rij.andereWeg);
  const begonnen =
    rij.begonnenOp === null
      ? undefined
      : rij.neeGezegd
        ? z.bord.zegtNee
        : z.bord.gestart(rij.begonnenOp, dag);
  const stap = rij.stap === null ? undefined : zinVan(z.wachtlijst.stap, rij.stap);
  const wanneer = rij.stapOp === null ? z.bord.stapGeenDag : z.bord.stapWanneer(rij.stapOp, dag);
  const klein = [
    rij.stap === null ? undefined : `${zinVan(z.wachtlijst.stapWie, rij.stapWie)}, ${wanneer}`,
    meer,
  ];
  return (
    <>
      {begonnen === undefined ? (
        <span className="bord-rij__wat">{stap}</span>
      ) : (
        <span className="bord-rij__gestart">{begonnen}</span>
      )}
      <span className="bord-rij__klein">{klein.filter((deel) => deel !== undefined).join(' · ')}</span>
    </>
  );
}
