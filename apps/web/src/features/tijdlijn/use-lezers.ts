import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, read } from '../../platform/api.ts';
import type { Notitiekeuze } from './notitie-inhoud.ts';

const PATH = '/api/v1/gezinnen/{gezinId}/contactnotities/lezers';
const CALM_MS = 400;

/** The value, once it has not changed for a moment. */
function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), CALM_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}

/** Who will be able to read the note, by name, as the choices stand now. The text itself is not sent. */
export function useLezers(gezinId: string, keuze: Notitiekeuze) {
  const calm = useCalm(JSON.stringify(keuze));
  return useQuery({
    queryKey: ['notitielezers', gezinId, calm],
    queryFn: () =>
      read(api.POST(PATH, { params: { path: { gezinId } }, body: JSON.parse(calm) as Notitiekeuze })),
    placeholderData: keepPreviousData,
  });
}

export type Lezersantwoord = NonNullable<ReturnType<typeof useLezers>['data']>;
