/**
 * A phone or tablet, which takes a page away that asks for much memory: under 4 GB where the browser tells how much there is,
 * else whatever is worked with fingers.
 */
export function isSmallDevice(): boolean {
  const memory = 'deviceMemory' in navigator ? Number(navigator.deviceMemory) : undefined;
  return memory === undefined ? window.matchMedia('(pointer: coarse)').matches : memory < 4;
}
