import { randomBytes } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import { refused } from '../caller.js';
import type { ViewRecord } from './view.js';

const ALGORITHM = 'HS256';

/** What a token says. */
export interface Claims {
  readonly id: string;
  readonly where: unknown;
}

/** 256 random bits. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

const keyOf = (secret: string): Uint8Array => Buffer.from(secret, 'base64url');

/** Whether a text has the three parts of a signed token (JWT, RFC 7519), which no key has. */
export const isToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);

/** A view's token: its name, its filter and its end, signed. Everybody can read it, and nobody change it. */
export function signView({ id, name, where, expiresAt }: ViewRecord, secret: string): Promise<string> {
  const token = new SignJWT({ where }).setProtectedHeader({ alg: ALGORITHM }).setSubject(name).setJti(id);
  if (expiresAt !== null) token.setExpirationTime(new Date(expiresAt));
  return token.sign(keyOf(secret));
}

/** What a token says that this secret signed and that has not ended. @throws GraphQLError UNAUTHENTICATED for any other */
export async function readToken(token: string, secret: string, now: Date): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: [ALGORITHM], requiredClaims: ['sub', 'jti', 'where'], currentDate: now });
    return { id: payload.jti!, where: payload['where'] };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw ended(String(error.payload.sub), 'expired');
    throw error instanceof errors.JOSEError ? noView() : error;
  }
}

export const noView = () => refused('No such view is known here: paste its lines again, as entente view create printed them', 'UNAUTHENTICATED');

export const ended = (name: string, how: string) => refused(`The view '${name}' is ${how}: ask whoever runs this server for a new one`, 'UNAUTHENTICATED');
