/* Sections 5 and 6: digests, data root, signature, chain of events. */

const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
const unhex = digits => Uint8Array.from(digits.match(/../g), pair => parseInt(pair, 16));
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const utf8 = source => new TextEncoder().encode(source);

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const COVERED = ['claims.json', 'claims.schema.json', 'rules.json', 'dictionary.csv', 'events.csv'];

/** The Merkle tree hash (RFC 6962, section 2.1) over the digests of the files that hold the data. */
async function dataRoot(digests) {
  const names = [...digests.keys()].filter(name => name.startsWith('data/') || COVERED.includes(name)).sort();
  const leaves = [];
  for (const name of names) leaves.push(await sha256(joined([0], utf8(name), [0], unhex(digests.get(name)))));
  const tree = async nodes => {
    if (nodes.length === 1) return nodes[0];
    let left = 1;
    while (left * 2 < nodes.length) left *= 2;
    return sha256(joined([1], await tree(nodes.slice(0, left)), await tree(nodes.slice(left))));
  };
  return hex(leaves.length ? await tree(leaves) : await sha256(new Uint8Array()));
}

function unbase64(source) {
  try {
    return Uint8Array.from(atob(source), sign => sign.charCodeAt(0));
  } catch (e) {
    return null;
  }
}
const base64 = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));

/** The key of key.pem, with its fingerprint. */
async function readKey(pem) {
  const match = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]*)-----END PUBLIC KEY-----\n$/.exec(pem);
  const der = match && unbase64(match[1].replace(/\n/g, ''));
  if (!der || base64(der).replace(/.{1,64}/g, '$&\n') !== match[1]) throw new Refused('key.form', 'key.pem');
  try {
    const key = await crypto.subtle.importKey('spki', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, true, ['verify']);
    const again = new Uint8Array(await crypto.subtle.exportKey('spki', key));
    if (key.algorithm.modulusLength < 2048 || key.algorithm.modulusLength > 8192 || base64(again) !== base64(der)) throw new Error();
    return { key, fingerprint: hex(await sha256(der)) };
  } catch (e) {
    throw new Refused('key.rsa', 'key.pem');
  }
}

async function signed(key, manifest, signature) {
  const bytes = unbase64(signature);
  return bytes !== null && base64(bytes) === signature && crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, bytes, manifest);
}

function readManifest(source) {
  const file = { name: 'text', size: 'number', sha256: 'sha256' };
  const manifest = members(readJson('manifest.json', source), 'manifest.json', {
    format: 'compendium-bundle/1', edition: 'text', version: 'number', title: 'text', publicAddress: 'text', sealedAt: 'text',
    seal: 'sha256', dataRoot: 'sha256', eventsHead: 'sha256', files: 'list', documents: 'list', errata: 'list' });
  for (const list of ['files', 'documents']) {
    manifest[list] = manifest[list].map(item => members(item, 'manifest.json › ' + list, file));
    manifest[list].forEach((item, i, all) => {
      if (i && item.name <= all[i - 1].name) throw new Refused('manifest.order', 'manifest.json › ' + list, item.name);
    });
  }
  manifest.errata.forEach(item => members(item, 'manifest.json › errata', { version: 'number', reason: 'text', records: 'texts', texts: 'texts', claims: 'texts' }));
  return manifest;
}

/** The head of the chain, who appears in it, and the first link that does not fit. */
async function readEvents(bytes) {
  const rows = readCsv('events.csv', bytes, ['secuencia', 'instante', 'hecho', 'objeto', 'persona', 'huella']);
  let head = '0'.repeat(64), broken = null;
  for (let i = 0; i < rows.length; i++) {
    const expected = hex(await sha256(utf8(head + '\n' + writtenCsv(rows[i].slice(0, 5)))));
    if (!broken && (rows[i][0] !== String(i + 1) || rows[i][5] !== expected)) {
      broken = problem('events.link', 'events.csv:' + (i + 2), rows[i][5], expected);
    }
    head = rows[i][5];
  }
  return { head, broken, people: new Set(rows.map(row => row[4])) };
}
