import { demodagen } from '@rondom/taal/schermen/demodagen';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, read } from '../platform/api.ts';
import { useZinnen } from '../platform/taal.tsx';
import { Button } from '../ui/Button.tsx';
import './demo-dagen.css';

const rooms = { demodagen };
const MINUTE = 60_000;

/** What was read belongs to another day as soon as the demo moved, by whomever. */
function useFreshDay(dag: string | undefined): void {
  const client = useQueryClient();
  const seen = useRef<string>(undefined);
  useEffect(() => {
    const before = seen.current;
    seen.current = dag ?? before;
    if (dag !== undefined && before !== undefined && before !== dag) void client.invalidateQueries();
  }, [client, dag]);
}

/** A line under the demo bar when the days of the demo have passed and somebody wrote: only he can say they may go. */
export default function DemoDagen() {
  const z = useZinnen(rooms).demodagen;
  const { data: stand } = useQuery({
    queryKey: ['demo', 'stand'],
    queryFn: () => read(api.GET('/api/v1/demo/stand')),
    refetchInterval: MINUTE,
  });
  const move = useMutation({
    mutationFn: () => read(api.POST('/api/v1/demo/vandaag')),
    onSuccess: () => window.location.reload(),
  });
  useFreshDay(stand?.dag);
  if (stand === undefined || stand.dag === stand.vandaag) return null;
  const busy = move.isPending || move.isSuccess;
  return (
    <div className="demo-dagen" role="status">
      <p>
        {z.van(stand.dag)} {move.isError ? z.mis : z.uitleg}
      </p>
      <Button busy={busy} onClick={() => move.mutate()}>
        {busy ? z.bezig : z.knop}
      </Button>
    </div>
  );
}
