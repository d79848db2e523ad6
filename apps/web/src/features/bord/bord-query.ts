import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readBord = () => read(api.GET('/api/v1/bord'));

/** The board; the stream renews it, so that the number falls in an open window. */
export function useBord() {
  return useQuery({ queryKey: ['bord', 'lijst'], queryFn: readBord });
}

/** One row, opened. Each reading is logged about that child, so the stream does not renew it. */
export function useBordRij(nummer: string) {
  return useQuery({
    queryKey: ['bord', nummer],
    queryFn: () => read(api.GET('/api/v1/bord/{nummer}', { params: { path: { nummer } } })),
  });
}

export type Bord = Awaited<ReturnType<typeof readBord>>;
export type BordRij = Bord['rijen'][number];
