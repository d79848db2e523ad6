import { Link } from '@tanstack/react-router';
import { capitalise, formatDate } from '@rondom/taal';
import { informeren } from '@rondom/taal/schermen/informeren';
import { useTaal, useZinnen } from '../../platform/taal.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ListRow } from '../../ui/List.tsx';
import { Bronmerk } from '../termijn/Bronmerk.tsx';
import { dagenTot } from './volgorde.ts';
import type { MeldingRegel } from './melding-query.ts';
import { rooms } from './melding-zinnen.ts';

const INFORMEREN = { informeren };

/** When it came, from what kind of reporter, and both days; no text of it is opened here. */
export function MeldingRij({ melding, vandaag }: { melding: MeldingRegel; vandaag: string }) {
  const z = useZinnen(rooms).melding;
  const i = useZinnen(INFORMEREN).informeren;
  const facts = [z.van[melding.melderSoort], z.personen(melding.aantalPersonen)];
  if (melding.heeftGezin) facts.push(z.bijGezin);
  if (melding.status === 'nogNietTeBeoordelen') facts.push(z.status.nogNietTeBeoordelen);
  const { nogTeVertellen } = melding;
  return (
    <ListRow
      link
      title={
        <>
          <Link to="/meldingen/$meldingId" params={{ meldingId: melding.id }}>
            {capitalise(z.binnen(melding.ontvangenOp, vandaag))}
          </Link>
          {melding.acuut ? (
            <>
              {' '}
              <Badge tone="red">{z.acuut}</Badge>
            </>
          ) : null}
        </>
      }
      text={
        <>
          {facts.join(' · ')}
          {nogTeVertellen === null ? null : (
            <span
              className={
                nogTeVertellen.uiterlijk < vandaag ? 'melding-nog melding-dagen__laat' : 'melding-nog'
              }
            >
              {capitalise(i.nog(nogTeVertellen.aantal, nogTeVertellen.uiterlijk))}
            </span>
          )}
        </>
      }
      aside={<Dagen melding={melding} vandaag={vandaag} />}
    />
  );
}

/** Both days of a running clock, the earlier large; of a finished one the day it was done. */
function Dagen({ melding, vandaag }: { melding: MeldingRegel; vandaag: string }) {
  const { taal } = useTaal();
  const z = useZinnen(rooms);
  if (melding.beoordeeldOp !== null) {
    return <p className="melding-dagen">{z.melding.gedaanOp(melding.beoordeeldOp)}</p>;
  }
  const over = dagenTot(vandaag, melding.uiterlijk);
  const eerste = melding.termijnen.find(({ uiterlijk }) => uiterlijk === melding.uiterlijk);
  const latere = melding.termijnen.filter(({ uiterlijk }) => uiterlijk !== melding.uiterlijk);
  return (
    <p className="melding-dagen">
      <strong>{z.termijn.uiterlijk(melding.uiterlijk)}</strong>
      <span className={over < 0 ? 'melding-dagen__laat' : undefined}>
        {over < 0 ? z.termijn.teLaat(-over) : z.termijn.over(over)} <Bronmerk status={eerste?.bronstatus} />
        {latere.map(({ soort, uiterlijk, bronstatus }) => (
          <span key={soort}>
            {' · '}
            {formatDate(taal, uiterlijk, 'weekdagKort')} <Bronmerk status={bronstatus} />
          </span>
        ))}
      </span>
    </p>
  );
}
