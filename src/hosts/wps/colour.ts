/** WPS counts a colour with blue in front: #1F3864 → 0x64381F. */
export function bgr(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red! + green! * 0x100 + blue! * 0x10000;
}
