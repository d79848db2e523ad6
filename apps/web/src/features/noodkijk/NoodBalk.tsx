import { Siren } from 'lucide-react';
import { noodkijk } from '@rondom/taal/schermen/noodkijk';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast-store.ts';
import { gezinKey } from '../gezin/use-gezin.ts';
import { useEindigNoodkijk, useNoodkijkstand } from './use-noodkijk.ts';
import './noodkijk.css';

const rooms = { noodkijk };
const MINUTE = 60_000;

/** How long one still looks, and the way to stop. At the end the page is asked again, and is closed. */
export function NoodBalk({ gezinId }: { gezinId: string }) {
  const { balk: z } = useZinnen(rooms).noodkijk;
  const client = useQueryClient();
  const { data: stand, dataUpdatedAt } = useNoodkijkstand(gezinId);
  const eindig = useEindigNoodkijk(gezinId);
  const lopend = stand?.lopend;
  // By the clock of the application; the device only measures how much of it has passed.
  const end =
    lopend == null ? undefined : dataUpdatedAt + Date.parse(lopend.tot) - Date.parse(stand?.nu ?? '');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (end === undefined) return undefined;
    const beat = setInterval(() => setNow(Date.now()), 1000);
    const close = setTimeout(
      () => void client.resetQueries({ queryKey: gezinKey(gezinId) }),
      Math.max(0, end - Date.now()) + 100,
    );
    return () => {
      clearInterval(beat);
      clearTimeout(close);
    };
  }, [client, end, gezinId]);
  if (end === undefined) return null;
  return (
    <div className="noodbalk">
      <Siren size={20} aria-hidden="true" />
      <p className="noodbalk__tekst">
        <strong>{z.titel}:</strong> {z.nog(Math.ceil((end - now) / MINUTE))}
      </p>
      <Button
        busy={eindig.isPending}
        onClick={() =>
          eindig.mutate(null, {
            onSuccess: () => {
              toast(z.gestopt);
              // What was on screen goes at once, not when the answer of the next question comes.
              void client.resetQueries({ queryKey: gezinKey(gezinId) });
            },
          })
        }
      >
        {z.stop}
      </Button>
    </div>
  );
}
