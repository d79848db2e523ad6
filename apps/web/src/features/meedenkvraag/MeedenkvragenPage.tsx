import { meedenkvraag } from '@rondom/taal/schermen/meedenkvraag';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { GevraagdDeel } from '../expertvraag/GevraagdDeel.tsx';

const rooms = { meedenkvraag };

/** Home of who is asked to think along. */
export function MeedenkvragenPage() {
  const z = useZinnen(rooms).meedenkvraag;
  const opLadder = useSessie().data?.rol !== 'ggz';
  return (
    <>
      <PageHeading tab={z.titel} lead={z.inleiding}>
        {z.titel}
      </PageHeading>
      {opLadder ? <GevraagdDeel /> : <EmptyState title={z.leeg} text={z.leegTekst} />}
    </>
  );
}
