import type { Ids } from '../session/ports.ts';

/** No letters or digits that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz-';
const length = 16;

/** 16 letters of 5 bits each. `crypto.randomUUID` is missing over plain http; `getRandomValues` is not. */
export const randomIds: Ids = {
  create: () => [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => letters.charAt(byte % 31)).join(''),
};
