import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, read } from '../platform/api.ts';
import { inhoudVan, verzendingVan } from './bericht.ts';
import type { BerichtState } from './use-bericht.ts';

/** Sends the message once, however often one presses, and again under the same key when no answer came. */
export function useVerstuur({ bericht, wijzig, verstuurd }: BerichtState) {
  const bezig = useRef(false);
  const verzenden = useMutation({
    mutationFn: () => {
      const verzending = verzendingVan(bericht, () => crypto.randomUUID());
      wijzig({ verzending });
      const params = { header: { 'idempotency-key': verzending.sleutel } };
      return read(api.POST('/api/v1/meldingen', { params, body: inhoudVan(bericht) }));
    },
    onSuccess: verstuurd,
    onSettled: () => {
      bezig.current = false;
    },
  });
  function verstuur(): void {
    if (bezig.current) return;
    bezig.current = true;
    verzenden.mutate();
  }
  return { verstuur, isPending: verzenden.isPending, error: verzenden.error };
}
