import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';
import { useWrite } from '../../platform/use-write.ts';

const key = ['meekijkalarm'] as const;
const readAlarmen = () => read(api.GET('/api/v1/meekijkalarmen'));
const readAlarm = (alarmId: string) =>
  read(api.GET('/api/v1/meekijkalarmen/{alarmId}', { params: { path: { alarmId } } }));

export function useAlarmen() {
  return useQuery({ queryKey: key, queryFn: readAlarmen });
}

/** Opening is an act that is logged: once per sheet, never again by itself. */
export function useAlarm(alarmId: string) {
  return useQuery({
    queryKey: [...key, alarmId],
    queryFn: () => readAlarm(alarmId),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

export type Alarm = Awaited<ReturnType<typeof readAlarmen>>[number];
export type OpenAlarm = Awaited<ReturnType<typeof readAlarm>>;
export type Uitkomst = NonNullable<Alarm['uitkomst']>;

/** Closes an alarm with an outcome and own words. */
export function useSluitAlarm({ id, versie }: Alarm) {
  return useWrite(
    (body: { uitkomst: Uitkomst; woorden: string }, header) =>
      read(
        api.POST('/api/v1/meekijkalarmen/{alarmId}/sluiting', {
          params: { path: { alarmId: id }, header: { ...header, 'if-match': String(versie) } },
          body,
        }),
      ),
    { invalidates: [key] },
  );
}
