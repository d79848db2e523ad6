import { useQuery } from '@tanstack/react-query';
import { gezin as zinnen } from '@rondom/taal/schermen/gezin';
import { api, read } from '../../platform/api.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Vlak } from '../../ui/Vlak.tsx';

const rooms = { gezin: zinnen };
const PATH = '/api/v1/gezinnen/{gezinId}/meldingen/{meldingId}';

/** Reading a melding is an act that is logged: its text comes when somebody opens it. */
function useMelding(gezinId: string, meldingId: string) {
  return useQuery({
    queryKey: ['gezinsmelding', meldingId],
    queryFn: () => read(api.GET(PATH, { params: { path: { gezinId, meldingId } } })),
    staleTime: Infinity,
  });
}

/** What was seen, heard and thought, kept apart, in the words of who told it; and why the first look says so. */
export function MeldingTekst({ gezinId, meldingId }: { gezinId: string; meldingId: string }) {
  const { meldingen: z } = useZinnen(rooms).gezin;
  const query = useMelding(gezinId, meldingId);
  return (
    <Vlak query={query} laden={<Skeleton count={3} />}>
      {({ waarneming, reden }) => (
        <dl className="melding__tekst">
          {(
            [
              [z.gezien, waarneming.gezien],
              [z.gehoord, waarneming.gehoord],
              [z.gedacht, waarneming.gedacht],
              [z.reden, reden],
            ] as const
          )
            .filter(([, text]) => text !== null && text !== '')
            .map(([term, text]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd lang="nl">{text}</dd>
              </div>
            ))}
        </dl>
      )}
    </Vlak>
  );
}
