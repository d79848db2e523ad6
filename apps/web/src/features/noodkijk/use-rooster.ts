import { useMutation, useQuery } from '@tanstack/react-query';
import type { paths } from '@rondom/api-client';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const PATH = '/api/v1/rooster';
export type NieuweDienst = paths[typeof PATH]['post']['requestBody']['content']['application/json'];

const readRooster = () => read(api.GET(PATH));
export type Rooster = Awaited<ReturnType<typeof readRooster>>;

export function useRooster() {
  return useQuery({ queryKey: ['rooster', 'lijst'], queryFn: readRooster });
}

export function useMijnDiensten() {
  return useQuery({ queryKey: ['rooster', 'mijn'], queryFn: () => read(api.GET('/api/v1/rooster/mijn')) });
}

const changes = { invalidates: [['rooster', 'lijst']] } as const;

export function useZetDienst() {
  return useWrite(
    (body: NieuweDienst, header) => read(api.POST(PATH, { params: { header }, body })),
    changes,
  );
}

export function useTrekDienstIn() {
  return useWrite(
    (dienstId: string, header) =>
      read(api.DELETE('/api/v1/rooster/{dienstId}', { params: { path: { dienstId }, header } })),
    changes,
  );
}

/** A question with a name in it: in the body, and never kept. */
export function useZoekSpoed() {
  return useMutation({
    mutationFn: (vraag: string) => read(api.POST('/api/v1/spoedkaart/zoek', { body: { vraag } })),
  });
}
