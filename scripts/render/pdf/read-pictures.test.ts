import { expect, it } from 'vitest';
import { pictureAddress, readPictures } from './read-pictures.ts';

const names = ['100% plan.png', 'a#1?b.png', 'a%20b.png', 'a b.png', "a&copy;'(1).png", 'Tŷ"<x>.png', 'a\\b.png'];

it('gives each picture an address that a browser takes as it stands, and reads it from its file', async () => {
  const files = names.map((name) => `content/a b/files/${name}`);
  const addresses = files.map(pictureAddress);
  expect(addresses[0]).toBe('/files/content/a%20b/files/100%25%20plan.png');
  for (const address of addresses) expect(new URL(`https://pack.invalid${address}`).pathname).toBe(address);
  expect(new Set(addresses).size).toBe(names.length);
  const html = addresses.map((address) => `<img src="${address}" alt="">`).join('');
  const read: string[] = [];
  const pictures = await readPictures(html, (file) => {
    read.push(file);
    return Promise.resolve(new Uint8Array());
  });
  expect(read).toEqual(files);
  expect([...pictures.keys()]).toEqual(addresses);
});
