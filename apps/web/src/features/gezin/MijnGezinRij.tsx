import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { capitalise } from '@rondom/taal';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { codeZin } from './code-zin.ts';
import type { MijnGezin } from './contract.ts';
import { daysBetween } from './dagen.ts';
import { eersteDatum } from './mijn-gezinnen.ts';

const rooms = { mijngezinnen, termijn, gezin: gezinZinnen };

/** One family: who live together, what the reader is to it, the first date, and what stands out. */
export function MijnGezinRij({ gezin, actie }: { gezin: MijnGezin; actie?: ReactNode }) {
  const z = useZinnen(rooms);
  const { relatie, vanaf, maatregelTot, huishoudens, geslotenOp } = gezin;
  const facts = [
    vanaf === null
      ? z.mijngezinnen.relatie[relatie]
      : `${z.mijngezinnen.relatie[relatie]} ${z.mijngezinnen.sinds(vanaf)}`,
    ...(maatregelTot === null ? [] : [z.mijngezinnen.maatregelTot(maatregelTot)]),
    ...(geslotenOp === null ? [] : [z.mijngezinnen.geslotenOp(geslotenOp)]),
  ];
  return (
    <li className="row row--link mijn-gezin">
      <div className="mijn-gezin__naam">
        <p className="row__title">
          <Link to="/gezinnen/$gezinId" params={{ gezinId: gezin.id }}>
            {z.gezin.titel(gezin.naam)}
          </Link>
        </p>
        {huishoudens.length === 0 ? null : (
          <ul className="mijn-gezin__huizen" aria-label={z.mijngezinnen.wieSamenWonen}>
            {huishoudens.map(({ namen, adresGeheim }) => (
              <li key={namen.join()}>
                <span lang="nl">
                  {z.mijngezinnen.bewoners(namen.map((naam) => naam ?? z.mijngezinnen.ongeboren))}
                </span>
                {adresGeheim ? <b> · {z.mijngezinnen.adresGeheim}</b> : null}
              </li>
            ))}
          </ul>
        )}
        <p className="row__text">{capitalise(facts.join(' · '))}</p>
      </div>
      <EersteDatum gezin={gezin} />
      <div className="row__aside mijn-gezin__wacht">
        <Opvallend gezin={gezin} />
        {actie}
      </div>
    </li>
  );
}

/** What must not be missed, worst first. */
function Opvallend({ gezin }: { gezin: MijnGezin }) {
  const z = useZinnen(rooms).mijngezinnen;
  const { acuutSinds, nieuweWoorden, kinderenOpBord } = gezin;
  return (
    <>
      {acuutSinds === null ? null : <Badge tone="red">{z.acuut(acuutSinds)}</Badge>}
      {nieuweWoorden === 0 ? null : <Badge tone="plum">{z.nieuweWoorden(nieuweWoorden)}</Badge>}
      {kinderenOpBord === 0 ? null : <Badge tone="amber">{z.opBord(kinderenOpBord)}</Badge>}
    </>
  );
}

function EersteDatum({ gezin }: { gezin: MijnGezin }) {
  const z = useZinnen(rooms);
  const vandaag = useSessie().data?.vandaag;
  const eerste = eersteDatum(gezin);
  if (eerste === undefined || vandaag === undefined || gezin.geslotenOp !== null) return <div />;
  const { dag, soort } = eerste;
  if (eerste.wat === 'afspraak') {
    return (
      <div className="mijn-gezin__datum">
        <p className="mijn-gezin__dag">{capitalise(z.mijngezinnen.opDag(dag))}</p>
        <p className="row__text">{codeZin(z.gezin.agenda.afspraak, soort)}</p>
      </div>
    );
  }
  const late = daysBetween(dag, vandaag);
  return (
    <div className="mijn-gezin__datum">
      <p className="mijn-gezin__dag" data-late={late > 0}>
        {capitalise(z.termijn.uiterlijk(dag))}
        {late > 0 ? ` · ${z.termijn.teLaat(late)}` : ''}
      </p>
      <p className="row__text">
        {codeZin(z.termijn.soort, soort)} <Bronmerk status={gezin.eersteTermijnStatus} />
      </p>
    </div>
  );
}
