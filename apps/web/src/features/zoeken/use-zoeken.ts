import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, read } from '../../platform/api.ts';

const zoek = (vraag: string, signal: AbortSignal) =>
  read(api.POST('/api/v1/zoeken', { body: { vraag }, signal }));
const zoekBekend = (body: { vraag: string; reden: Zoekreden }) =>
  read(api.POST('/api/v1/zoeken/bekend', { body }));

export type Gevonden = Awaited<ReturnType<typeof zoek>>;
export type GevondenPersoon = Gevonden['personen'][number];
export type GevondenGezin = Gevonden['gezinnen'][number];
export type Bekend = Awaited<ReturnType<typeof zoekBekend>>['treffers'][number];

export const zoekredenen = ['iemandBelt', 'nieuweZorg', 'gaWerkenMet'] as const;
export type Zoekreden = (typeof zoekredenen)[number];

/** Fewer letters find everybody. */
export const minsteLetters = 2;
const rust = 220;

/** The text once the typing rests: every search is logged, so not every letter is one. */
function useRust(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rust);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Hits in the own families; a newer question ends an older one. */
export function useZoeken(text: string) {
  const vraag = useRust(text.trim());
  return useQuery({
    queryKey: ['zoeken', vraag],
    queryFn: ({ signal }) => zoek(vraag, signal),
    enabled: vraag.length >= minsteLetters,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** The families that were opened today. */
export function useRecent() {
  return useQuery({
    queryKey: ['zoeken', 'recent'],
    queryFn: () => read(api.GET('/api/v1/zoeken/recent')),
    staleTime: 0,
    gcTime: 0,
  });
}

export const useZoekBekend = () => useMutation({ mutationFn: zoekBekend });
