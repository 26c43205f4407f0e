#!/usr/bin/env python3
"""Writes the GB18030 tables of this folder: pairs.bin and ranges.bin. Run it in this folder; it needs nothing but Python.

The mapping is that of Python's codec "gb18030" (GB 18030-2000) with the changes of GB 18030-2005 and GB 18030-2022: code
positions that the older editions sent to the private use area go to the characters that Unicode has had for them since.
The four-byte codes of these characters stay, so that files of every edition are read.

pairs.bin   The two-byte area: leads 81..FE times trails 40..7E and 80..FE, one little-endian UInt16 each.
ranges.bin  The four-byte codes of the Basic Multilingual Plane, whose linear index is
            ((b1 - 0x81) * 10 + b2 - 0x30) * 1260 + (b3 - 0x81) * 10 + b4 - 0x30: for every run of consecutive characters
            its first index and its first character, two little-endian UInt16 each.

The last line printed is the FNV-1a hash that GB18030Tests expects.
"""

import struct

LATER_EDITIONS = {
    # GB 18030-2005
    0xA8BC: 0x1E3F,
    # GB 18030-2022
    0xA6D9: 0xFE10, 0xA6DA: 0xFE12, 0xA6DB: 0xFE11, 0xA6DC: 0xFE13, 0xA6DD: 0xFE14, 0xA6DE: 0xFE15, 0xA6DF: 0xFE16,
    0xA6EC: 0xFE17, 0xA6ED: 0xFE18, 0xA6F3: 0xFE19,
    0xFE59: 0x9FB4, 0xFE61: 0x9FB5, 0xFE66: 0x9FB6, 0xFE67: 0x9FB7, 0xFE6D: 0x9FB8, 0xFE7E: 0x9FB9, 0xFE90: 0x9FBA,
    0xFEA0: 0x9FBB,
}
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFF)]
FOUR_BYTE_COUNT = 39_420


def pair(lead, trail):
    return LATER_EDITIONS.get(lead << 8 | trail) or ord(bytes([lead, trail]).decode("gb18030"))


def four_bytes(index):
    index, b4 = divmod(index, 10)
    index, b3 = divmod(index, 126)
    b1, b2 = divmod(index, 10)
    return ord(bytes([0x81 + b1, 0x30 + b2, 0x81 + b3, 0x30 + b4]).decode("gb18030"))


def fnv(values):
    result = 0xCBF29CE484222325
    for value in values:
        for byte in struct.pack("<I", value):
            result = (result ^ byte) * 0x100000001B3 % 2**64
    return result


pairs = [pair(lead, trail) for lead in range(0x81, 0xFF) for trail in TRAILS]
fours = [four_bytes(index) for index in range(FOUR_BYTE_COUNT)]
ranges = [(index, code) for index, code in enumerate(fours) if index == 0 or code != fours[index - 1] + 1]

with open("pairs.bin", "wb") as file:
    file.write(struct.pack(f"<{len(pairs)}H", *pairs))
with open("ranges.bin", "wb") as file:
    file.write(b"".join(struct.pack("<HH", *entry) for entry in ranges))

print(len(pairs), "pairs,", len(ranges), "ranges")
print(hex(fnv(pairs + fours)))
