import { crc32 } from 'node:zlib'

/** A whole ZIP file that holds texts under these names, uncompressed: the frame of a Word or OpenDocument file. */
export function zipOf(texts: Record<string, string>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  for (const [name, text] of Object.entries(texts)) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(Buffer.byteLength(text), 14)
    common.writeUInt32LE(Buffer.byteLength(text), 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(Buffer.concat(parts).length, 10)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), Buffer.from(text))
    list.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, place, Buffer.from(name))
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(list.length / 4, 4)
  end.writeUInt16LE(list.length / 4, 6)
  end.writeUInt32LE(Buffer.concat(list).length, 8)
  end.writeUInt32LE(Buffer.concat(parts).length, 12)
  return Buffer.concat([...parts, ...list, Buffer.from('PK\x05\x06', 'latin1'), end])
}
