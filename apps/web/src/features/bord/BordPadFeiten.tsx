import { capitalise, formatDate } from '@rondom/taal';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { DefinitionList, type Fact } from '../../ui/DefinitionList.tsx';
import { OogZin } from './BordRijZinnen.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import type { BordPadrij, BordRij } from './bord-query.ts';
import { rooms, zinVan } from './bord-zinnen.ts';

/** What the board says about this child today, in the same words. */
export function BordPadFeiten({ rij, vandaag }: { rij: BordPadrij; vandaag: string }) {
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
          ) : null}{' '}
          <Bronmerk status={rij.bronstatus} />
        </>
      ),
    },
    { term: z.bordrij.samenTerm, value: z.bordrij.samenUitleg(rij.ketendagen) },
    rij.heropend ? { term: capitalise(z.bordrij.heropend), value: z.bordrij.heropendUitleg } : undefined,
    {
      term: z.bordrij.oorzaakTerm,
      value:
        rij.reden === null
          ? z.bordrij.geenOorzaak
          : [
              zinVan(z.bordrij.oorzaken, rij.reden),
              ...(rij.redenOp === null ? [] : [z.bordrij.oorzaakSinds(rij.redenOp)]),
            ].join(', '),
    },
    {
      term: bord.kolom.veilig,
      value: (
        <span className={rij.veilig === 'nietBekend' ? 'bord-onbekend' : undefined}>
          {rij.veilig === null ? z.bordrij.veiligToen : bord.veilig[rij.veilig]}
        </span>
      ),
    },
    open ? { term: z.bordrij.oogTerm, value: <OogFeit oog={rij.oog} /> } : undefined,
    rij.urgentie === null
      ? undefined
      : { term: z.bordrij.urgentieTerm, value: <UrgentieFeit rij={rij} vandaag={vandaag} /> },
    rij.vraag === null
      ? undefined
      : {
          term: z.bordrij.vraagTerm,
          value: `${zinVan(z.bordrij.trede, rij.vraag.trede)}, ${z.bordrij.antwoord(rij.vraag.uiterlijk, vandaag)}`,
        },
    rij.andereWeg === null
      ? undefined
      : { term: z.bordrij.wegTerm, value: zinVan(z.bordrij.weg, rij.andereWeg) },
    open
      ? {
          term: bord.kolom.stap,
          value: `${capitalise(zinVan(z.wachtlijst.stapWie, rij.stapWie))}: ${zinVan(z.wachtlijst.stap, rij.stap)}, ${wanneer}`,
        }
      : undefined,
  ];
  return <DefinitionList facts={facts.filter((fact) => fact !== undefined)} />;
}

/** Who keeps sight, when somebody last looked, and when the next look is due. */
function OogFeit({ oog }: { oog: BordRij['oog'] }) {
  const z = useZinnen(rooms).bordrij;
  const dagen = [
    oog === null || oog.laatsteOp === null ? undefined : z.gezien(oog.laatsteOp),
    oog === null || oog.volgendeOp === null || oog.gemistSinds !== null
      ? undefined
      : z.volgende(oog.volgendeOp),
  ];
  return (
    <>
      <OogZin oog={oog} />
      {dagen.map((deel) => (deel === undefined ? '' : `, ${deel}`)).join('')}
    </>
  );
}

function UrgentieFeit({ rij, vandaag }: { rij: BordRij; vandaag: string }) {
  const z = useZinnen(rooms).bordrij;
  const op = rij.urgentieHerzienOp;
  const herzien = op === null ? '' : `, ${op < vandaag ? z.herzienLaat(op) : z.herzien(op)}`;
  return `${zinVan(z.urgentie, rij.urgentie)}${herzien}`;
}
