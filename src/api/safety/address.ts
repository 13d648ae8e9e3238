import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

const IPV6_GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * Where a request comes from. An IPv6 address stands for its network of 64 bits, which is what one caller is commonly given.
 * @param serverContext what yoga hands on; it holds the request as node:http has it, where it came that way
 * @param proxies how many reverse proxies of one's own are in front: each has added the address it heard from to x-forwarded-for
 */
export function addressOf(request: Request, serverContext: object, proxies: number): string {
  const heard = (serverContext as { readonly req?: IncomingMessage }).req?.socket.remoteAddress ?? '';
  const forwarded = proxies > 0 ? request.headers.get('x-forwarded-for')?.split(',').at(-proxies)?.trim() : undefined;
  return network(forwarded !== undefined && isIP(forwarded) ? forwarded : heard);
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = [], tail = []] = plain.toLowerCase().split('::').map(part => part.split(':').filter(Boolean));
  const gap = Array.from({ length: IPV6_GROUPS - head.length - tail.length }, () => '0');
  return [...head, ...gap, ...tail].slice(0, NETWORK_GROUPS).map(group => group.replace(/^0+(?=.)/, '')).join(':');
}
