import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';
import { IntentKey } from './intent-key.ts';

/** Headers of one write, for the `headers` of an openapi-fetch call. */
export interface WriteHeaders {
  'Idempotency-Key': string;
  'If-Match'?: string;
}

interface WriteOptions<Out> {
  /** Version of what was read, when this write changes it. */
  etag?: string | undefined;
  /** Query keys that changed by this write. */
  invalidates?: readonly QueryKey[];
  onSuccess?: (output: Out) => void;
}

/**
 * One act of a person:
 * `const bewaar = useWrite((input, headers) => read(api.POST(path, { body: input, params: { header: headers } })))`.
 */
export function useWrite<In, Out>(
  write: (input: In, headers: WriteHeaders) => Promise<Out>,
  { etag, invalidates = [], onSuccess }: WriteOptions<Out> = {},
) {
  const client = useQueryClient();
  const intent = useRef(new IntentKey());
  return useMutation<Out, Error, In>({
    mutationFn: (input) =>
      intent.current.during(input, (key) =>
        write(input, { 'Idempotency-Key': key, ...(etag === undefined ? {} : { 'If-Match': etag }) }),
      ),
    onSuccess: async (output) => {
      await Promise.all(invalidates.map((queryKey) => client.invalidateQueries({ queryKey })));
      onSuccess?.(output);
    },
  });
}
