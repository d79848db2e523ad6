import { api, read } from '../platform/api.ts';

/** Puts the story's family back as it was this morning; what else visitors made stays. */
export const beginOpnieuw = () => read(api.POST('/api/v1/demo/opnieuw'));
