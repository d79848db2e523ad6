import { useZinnen } from '../platform/taal.tsx';
import { goTo } from '../platform/small-router.tsx';
import { Button } from '../ui/Button.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import type { BerichtState } from './use-bericht.ts';
import { rooms } from './zinnen.ts';

/** What the form is, before the first question. */
export function BeginStap({ state }: { state: BerichtState }) {
  const z = useZinnen(rooms).melden.begin;
  const { bericht, ga, wis } = state;
  const begonnen = bericht.soort !== undefined;
  return (
    <div className="form">
      <PageHeading lead={z.uitleg}>{z.titel}</PageHeading>
      <ul className="melden__lijst" role="list">
        {Object.values(z.lijst).map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <div className="form__actions">
        <Button variant="primary" onClick={() => ga('wie')}>
          {begonnen ? z.verder : z.knop}
        </Button>
        {begonnen ? (
          <Button variant="plain" onClick={wis}>
            {z.wis}
          </Button>
        ) : null}
        <Button variant="plain" onClick={() => goTo('/melden/stand', { replace: true })}>
          {z.stand}
        </Button>
      </div>
      <section className="melden__meekijken">
        <h2>{z.meekijken}</h2>
        <p>{z.snelWeg}</p>
        <p>{z.geschiedenis}</p>
      </section>
    </div>
  );
}
