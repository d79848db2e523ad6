import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../platform/api.ts';

const readToezicht = () => read(api.GET('/api/v1/toezicht'));

export function useToezicht() {
  return useQuery({ queryKey: ['toezicht', 'lijst'], queryFn: readToezicht });
}

export type Toezicht = Awaited<ReturnType<typeof readToezicht>>;
export type Aantal = Toezicht['regios'][number]['gezinnen'];
