import { Link } from '@tanstack/react-router';
import { wiekanmeedenken } from '@rondom/taal/schermen/wiekanmeedenken';
import { BadgeCheck, CalendarOff, Check, Clock, Mail, Phone, Shield } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Mens } from './use-wiekanmeedenken.ts';

const rooms = { wiekanmeedenken };

/** One colleague: what he knows, what one can ask him, and how to reach him at work. */
export function MensKaart({ mens, onVraag }: { mens: Mens; onVraag: () => void }) {
  const z = useZinnen(rooms).wiekanmeedenken;
  const wie = mens.naam ?? `${mens.functie}, ${mens.organisatie}`;
  const weet = [...mens.deskundigheden.map((een) => z.deskundigheden[een]), ...mens.eigenDeskundigheden];
  return (
    <article className="meedenker" aria-label={wie}>
      <header className="meedenker__kop">
        {mens.naam === null ? (
          <span className="meedenker__schild" aria-hidden="true">
            <Shield size={20} />
          </span>
        ) : (
          <Avatar name={mens.naam} />
        )}
        <div>
          <h2 className="meedenker__naam" lang="nl">
            {mens.naam ?? z.mens.viaTeam}
          </h2>
          <p className="meedenker__functie" lang="nl">
            {z.mens.bij(mens.functie, mens.organisatie)}
          </p>
        </div>
      </header>
      <Stand mens={mens} />
      <ul className="meedenker__weet" aria-label={z.mens.weet}>
        {weet.map((woord) => (
          <li key={woord}>{woord}</li>
        ))}
      </ul>
      <dl className="meedenker__feiten">
        <Feit term={z.mens.vraag}>{mens.wijzen.map((wijze) => z.wijzen[wijze]).join(', ')}</Feit>
        <Feit term={z.mens.spreekt}>{mens.talen.map((taal) => z.talen[taal]).join(', ')}</Feit>
        {mens.dagen.length === 0 ? null : (
          <Feit term={z.mens.werkt}>
            {z.mens.tijden(mens.dagen.map((dag) => z.dagen[dag]).join(' '), mens.van, mens.tot)}
          </Feit>
        )}
      </dl>
      <Bereik mens={mens} />
      <div className="meedenker__doe noprint">
        {mens.acties.includes('vraagMeedenken') ? (
          <Button variant="primary" aria-label={z.mens.vraagMeeWie(wie)} onClick={onVraag}>
            {z.mens.vraagMee}
          </Button>
        ) : null}
        {mens.acties.includes('verbeter') ? (
          <Link
            to="/wie-kan-meedenken/$kaart"
            params={{ kaart: mens.id }}
            className="button"
            data-variant="plain"
            aria-label={z.mens.verbeterWie(wie)}
          >
            {z.mens.verbeter}
          </Link>
        ) : null}
        {mens.zelf ? (
          <Link to="/mijn-kaart" className="button" data-variant="plain">
            {z.mens.u} · {z.kaart.titel}
          </Link>
        ) : null}
      </div>
    </article>
  );
}

/** Whether one can ring now, and whether a new question may come. Words and a sign, never a colour alone. */
function Stand({ mens }: { mens: Mens }) {
  const z = useZinnen(rooms).wiekanmeedenken.mens;
  const vandaag = useSessie().data?.vandaag;
  const wanneer = (): string | undefined => {
    if (mens.afwezig) return z.afwezig;
    if (mens.volgendeDag === null) return undefined;
    return mens.volgendeDag === vandaag ? z.straks(mens.van) : z.morgen(mens.volgendeDag);
  };
  const later = mens.nu ? undefined : wanneer();
  return (
    <div className="meedenker__stand">
      {mens.nu ? (
        <p data-nu="ja" className="noprint">
          <Check size={16} />
          {z.nu}
        </p>
      ) : later === undefined ? null : (
        <p className="noprint">
          <Clock size={16} />
          {later}
        </p>
      )}
      {mens.geenVragenTotEnMet === null ? null : (
        <p data-stil="ja">
          <CalendarOff size={16} />
          {z.stil(mens.geenVragenTotEnMet)}
        </p>
      )}
      {mens.registratie === null ? null : (
        <p>
          <BadgeCheck size={16} />
          {(mens.registratie.geldig ? z.registratie : z.verlopen)[mens.registratie.soort]}
        </p>
      )}
    </div>
  );
}

function Bereik({ mens }: { mens: Mens }) {
  const z = useZinnen(rooms).wiekanmeedenken.mens;
  return (
    <div className="meedenker__bereik">
      {mens.naam === null ? <p className="zacht">{z.viaTeamUitleg}</p> : null}
      {mens.telefoon === null ? null : (
        <p>
          <Phone size={16} />
          <span>{mens.afgeschermd ? z.teamnummer : z.telefoon}</span>
          <a href={`tel:${mens.telefoon.replace(/[^+\d]/g, '')}`}>{mens.telefoon}</a>
        </p>
      )}
      {mens.mail === null ? null : (
        <p>
          <Mail size={16} />
          <span>{z.mail}</span>
          <a href={`mailto:${mens.mail}`}>{mens.mail}</a>
          {mens.veiligeMail ? <span className="zacht">{z.veilig}</span> : null}
        </p>
      )}
    </div>
  );
}

function Feit({ term, children }: { term: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
