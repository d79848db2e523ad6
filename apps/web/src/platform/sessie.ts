import { useQuery } from '@tanstack/react-query';
import { api, read } from './api.ts';

export const SESSIE_KEY = ['sessie'] as const;

/** Who looks, and how. Read once per page load; the demo bar and the frames live of it. */
export function useSessie() {
  return useQuery({
    queryKey: SESSIE_KEY,
    queryFn: () => read(api.GET('/api/v1/sessie')),
    staleTime: Infinity,
  });
}

/** The persons one can be in the demo. Outside demo mode the path does not exist and nobody asks. */
export function useKaarten(enabled: boolean) {
  return useQuery({
    queryKey: ['demo', 'kaarten'],
    queryFn: () => read(api.GET('/api/v1/demo/kaarten')),
    staleTime: Infinity,
    enabled,
  });
}

export const aanmeldAdres = (sub: string): string => `/aanmelden?als=${encodeURIComponent(sub)}`;
