import type { Stap } from '@rondom/taal';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readRegister = () => read(api.GET('/api/v1/termijnregels'));

export function useRegister() {
  return useQuery({ queryKey: ['termijnregels'], queryFn: readRegister });
}

export type Register = Awaited<ReturnType<typeof readRegister>>;
export type Soort = Register['soorten'][number];
export type Versie = Soort['versies'][number];

async function readUitkomst(soort: string, vanaf: string, om: string | undefined) {
  const uitkomst = await read(
    api.GET('/api/v1/termijnregels/{soort}/uitkomst', {
      params: { path: { soort }, query: { vanaf, ...(om === undefined ? {} : { om }) } },
    }),
  );
  return {
    ...uitkomst,
    gestoptOp: null,
    // The contract says text and parameters; the catalogue holds the codes that the domain writes there.
    stappen: uitkomst.stappen as unknown as readonly Stap[],
    wacht: [] as readonly Stap[],
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** One clock counted from a day that somebody typed, as soon as it is one; an hour counts when it is whole. */
export function useUitkomst(soort: string, vanaf: string, om: string) {
  const hour = HOUR.test(om) ? om : undefined;
  return useQuery({
    queryKey: ['termijnregels', soort, vanaf, hour],
    queryFn: () => readUitkomst(soort, vanaf, hour),
    enabled: DAY.test(vanaf),
    retry: false,
  });
}
