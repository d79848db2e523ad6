/** After a step inside an entry the new page's title takes the focus; on the first page the browser decides. */
let stepped = false;

export function markNavigation(): void {
  stepped = true;
}

export const hasNavigated = (): boolean => stepped;
