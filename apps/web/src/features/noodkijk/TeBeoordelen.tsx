import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { Link } from '@tanstack/react-router';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import '../../ui/button.css';
import { useTeamnoodkijken } from './use-beoordeling.ts';

const rooms = { noodkijk };

/** On the home of who leads people: how many looks still await a judgement. Absent when there are none. */
export function TeBeoordelen() {
  const { team: z } = useZinnen(rooms).noodkijk;
  const noodkijken = useTeamnoodkijken().data?.noodkijken ?? [];
  const n = noodkijken.filter(({ oordeel }) => oordeel === null || oordeel === 'meerweten').length;
  if (n === 0) return null;
  return (
    <Banner
      tone="amber"
      title={z.melding(n)}
      action={
        <Link to="/kijk-bij-nood" className="button" data-variant="quiet">
          {z.naar(n)}
        </Link>
      }
    />
  );
}
