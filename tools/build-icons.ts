import { crc32, deflateSync } from 'node:zlib';
import { markStones } from '../src/web/design/stones.ts';

/** The mark as an icon. Lighter stones on a dark browser. */
export function iconSvg(): string {
  const stones = markStones.map(
    ({ cx, cy, rx, ry, colour }) => `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${colour}"/>`,
  );
  const dark = '<style>@media(prefers-color-scheme:dark){ellipse{filter:brightness(1.5)}}</style>';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${dark}${stones.join('')}</svg>`;
}

const ground = [250, 248, 244] as const;
/** Points a side in each pixel; they smooth the stones' edges. */
const points = 4;

/** The mark on warm white for a phone's home screen, `size` pixels square, as PNG (RFC 2083). */
export function iconPng(size: number): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 3);
    for (let x = 0; x < size; x++) row.set(pixel(x, y, size), 1 + x * 3);
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8); // eight bits a colour, three colours a pixel
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function pixel(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  for (let point = 0; point < points * points; point++) {
    const dx = ((point % points) + 0.5) / points;
    const dy = (Math.floor(point / points) + 0.5) / points;
    // The mark fills four fifths of the square.
    const colour = colourAt((((x + dx) / size - 0.5) / 0.8 + 0.5) * 40, (((y + dy) / size - 0.5) / 0.8 + 0.5) * 40);
    for (const channel of [0, 1, 2] as const) sum[channel] = (sum[channel] ?? 0) + colour[channel];
  }
  return sum.map((total) => Math.round(total / (points * points)));
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  const stone = markStones.find(({ cx, cy, rx, ry }) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1);
  if (stone === undefined) return ground;
  const value = Number.parseInt(stone.colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
