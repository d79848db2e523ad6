import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { capitalise } from '@rondom/taal';
import { gezin as gezinZinnen } from '@rondom/taal/schermen/gezin';
import { mijngezinnen } from '@rondom/taal/schermen/mijngezinnen';
import { termijn } from '@rondom/taal/schermen/termijn';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { codeZin } from './code-zin.ts';
import type { MijnGezin } from './contract.ts';
import { daysBetween } from './dagen.ts';

const rooms = { mijngezinnen, termijn, gezin: gezinZinnen };

/** One family: whose it is, what the reader is to it, the first date, and who waits. */
export function MijnGezinRij({ gezin, actie }: { gezin: MijnGezin; actie?: ReactNode }) {
  const z = useZinnen(rooms);
  const { relatie, vanaf, maatregelTot, kinderenOpBord } = gezin;
  const facts = [
    vanaf === null
      ? z.mijngezinnen.relatie[relatie]
      : `${z.mijngezinnen.relatie[relatie]} ${z.mijngezinnen.sinds(vanaf)}`,
    ...(maatregelTot === null ? [] : [z.mijngezinnen.maatregelTot(maatregelTot)]),
  ];
  return (
    <li className="row row--link mijn-gezin">
      <div className="mijn-gezin__naam">
        <p className="row__title">
          <Link to="/gezinnen/$gezinId" params={{ gezinId: gezin.id }}>
            {z.gezin.titel(gezin.naam)}
          </Link>
        </p>
        <p className="row__text">{capitalise(facts.join(' · '))}</p>
      </div>
      <EersteDatum gezin={gezin} />
      <div className="row__aside mijn-gezin__wacht">
        {kinderenOpBord === 0 ? null : <Badge tone="amber">{z.mijngezinnen.opBord(kinderenOpBord)}</Badge>}
        {actie}
      </div>
    </li>
  );
}

function EersteDatum({ gezin }: { gezin: MijnGezin }) {
  const z = useZinnen(rooms);
  const vandaag = useSessie().data?.vandaag;
  const { eersteTermijnSoort: soort, eersteTermijnUiterlijk: uiterlijk } = gezin;
  if (soort === null || uiterlijk === null || vandaag === undefined) return <div />;
  const late = daysBetween(uiterlijk, vandaag);
  return (
    <div className="mijn-gezin__datum">
      <p className="mijn-gezin__dag" data-late={late > 0}>
        {capitalise(z.termijn.uiterlijk(uiterlijk))}
        {late > 0 ? ` · ${z.termijn.teLaat(late)}` : ''}
      </p>
      <p className="row__text">{codeZin(z.termijn.soort, soort)}</p>
    </div>
  );
}
