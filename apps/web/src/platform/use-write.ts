import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { IntentKey } from './intent-key.ts';

/** Header of one write; a change adds `'if-match': String(versie)` of what was read. */
export interface WriteHeader {
  'idempotency-key': string;
}

interface WriteOptions<Out> {
  /** Query keys that changed by this write. */
  invalidates?: readonly QueryKey[];
  onSuccess?: (output: Out) => void;
}

/**
 * One act of a person:
 *
 *     const bewaar = useWrite((input: Input, header) =>
 *       read(api.POST(path, { params: { path: { gezinId }, header }, body: input })),
 *       { invalidates: [['gezin', gezinId]] });
 */
export function useWrite<In, Out>(
  write: (input: In, header: WriteHeader) => Promise<Out>,
  { invalidates = [], onSuccess }: WriteOptions<Out> = {},
) {
  const client = useQueryClient();
  const intent = useRef(new IntentKey());
  return useMutation<Out, Error, In>({
    mutationFn: (input) => intent.current.during(input, (key) => write(input, { 'idempotency-key': key })),
    onSuccess: async (output) => {
      await Promise.all(invalidates.map((queryKey) => client.invalidateQueries({ queryKey })));
      onSuccess?.(output);
    },
  });
}
