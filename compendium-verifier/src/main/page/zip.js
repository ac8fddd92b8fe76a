/* Section 1: only this ZIP. Sizes and headers are compared before any content is read. */

const MOST_BYTES = 0xFFFFFFFF, MOST_ENTRIES = 2000, MOST_OF_AN_ENTRY = 2 ** 28, LONGEST_NAME = 200;
const SINGLE = ['LEEME.txt', 'manifest.json', 'manifest.sig', 'key.pem', 'claims.json', 'claims.schema.json', 'rules.json', 'template.json',
  'dictionary.csv', 'events.csv', 'data/cited.csv'];
const TABLE_NAME = /^data\/([A-Za-z0-9][A-Za-z0-9_-]*)\/([a-z]+\.csv)$/;

/** A file of the reader's computer as a bundle: its entries by name. */
async function openZip(file) {
  const at = position => 'ZIP @' + position;
  const read = async (from, length) => new DataView(await file.slice(from, from + length).arrayBuffer());
  if (file.size < 22) throw new Refused('zip.none', at(0));
  if (file.size > MOST_BYTES) throw new Refused('zip.large', at(file.size), file.size, MOST_BYTES);
  const endAt = file.size - 22;
  const end = await read(endAt, 22);
  if (end.getUint32(0, true) !== 0x06054b50) throw new Refused('zip.none', at(endAt));
  const count = end.getUint16(10, true), size = end.getUint32(12, true), start = end.getUint32(16, true);
  if (count > MOST_ENTRIES) throw new Refused('zip.entries', at(endAt), count, MOST_ENTRIES);
  if (start + size !== endAt || size > count * (46 + LONGEST_NAME)) throw new Refused('zip.cut', at(endAt));
  demandSame(header([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, start], [2, 0]), end, 0, at, endAt);

  const directory = await read(start, size);
  const entries = new Map();
  let from = 0, next = 0, former = '';
  for (let i = 0; i < count; i++) {
    const entry = centralEntry(directory, from, at, start + from, next);
    if (entry.name <= former) throw new Refused('zip.order', entry.name, former);
    const local = localHeader(entry);
    if (next + local.length + entry.size > start) throw new Refused('zip.size', entry.name, entry.size);
    demandSame(local, await read(next, local.length), 0, at, next);
    entries.set(entry.name, entry);
    from += 46 + entry.name.length;
    next = entry.start + entry.size;
    former = entry.name;
  }
  if (from !== size || next !== start) throw new Refused('zip.between', at(next));
  return { file, entries };
}

function centralEntry(directory, from, at, position, localAt) {
  if (directory.byteLength - from < 46 || directory.getUint32(from, true) !== 0x02014b50) throw new Refused('zip.cut', at(position));
  const length = directory.getUint16(from + 28, true);
  if (length > LONGEST_NAME || directory.byteLength - from < 46 + length) throw new Refused('zip.name', at(position), length);
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(directory.getUint8(from + 46 + i));
  const table = TABLE_NAME.exec(name);
  if (!SINGLE.includes(name) && !(table && TABLES.some(shape => shape !== CITED && shape.file === table[2]))) {
    throw new Refused('zip.unknown', at(position), name.replace(/[^\x20-\x7e]/g, '?'));
  }
  const size = directory.getUint32(from + 24, true);
  if (directory.getUint16(from + 10, true) !== 0 || directory.getUint32(from + 20, true) !== size) throw new Refused('zip.compressed', name);
  if (directory.getUint16(from + 8, true) !== 0) throw new Refused('zip.flags', name);
  if (directory.getUint32(from + 30, true) !== 0) throw new Refused('zip.extra', name);
  if (size > MOST_OF_AN_ENTRY) throw new Refused('zip.entry.large', name, size, MOST_OF_AN_ENTRY);
  const entry = { name, size, crc: directory.getUint32(from + 16, true), start: localAt + 30 + length };
  const expected = header([4, 0x02014b50], [2, 10], ...commonFields(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, localAt], name);
  demandSame(expected, directory, from, at, position);
  return entry;
}

const commonFields = entry => [[2, 10], [2, 0], [2, 0], [2, 0], [2, 0x21], [4, entry.crc], [4, entry.size], [4, entry.size],
  [2, entry.name.length], [2, 0]];
const localHeader = entry => header([4, 0x04034b50], ...commonFields(entry), entry.name);

/** Bytes of little-endian numbers [width, value] and of ASCII texts. */
function header(...fields) {
  const bytes = [];
  for (const field of fields) {
    if (typeof field === 'string') {
      for (const sign of field) bytes.push(sign.charCodeAt(0));
    } else {
      for (let i = 0; i < field[0]; i++) bytes.push(Math.floor(field[1] / 2 ** (8 * i)) % 256);
    }
  }
  return bytes;
}

function demandSame(expected, view, from, at, position) {
  const different = expected.findIndex((byte, i) => i + from >= view.byteLength || view.getUint8(from + i) !== byte);
  if (different >= 0) throw new Refused('zip.header', at(position + different));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xEDB88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

function crc32(bytes) {
  let crc = 0xFFFFFFFF;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return (crc ^ 0xFFFFFFFF) >>> 0;
}

function entryOf(zip, name) {
  const entry = zip.entries.get(name);
  if (!entry) throw new Refused('entry.missing', name);
  return entry;
}

async function content(zip, name) {
  const entry = entryOf(zip, name);
  return new Uint8Array(await zip.file.slice(entry.start, entry.start + entry.size).arrayBuffer());
}

/** The editions that have a folder in data/. */
function editionsIn(zip) {
  const found = [...zip.entries.keys()].map(name => TABLE_NAME.exec(name)).filter(Boolean).map(match => match[1]);
  return [...new Set(found)].sort();
}
