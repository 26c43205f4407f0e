#ifndef CENCODINGS_H
#define CENCODINGS_H

#include <stddef.h>

/* The GB18030 tables; gb18030/generate.py says where they come from and how they are laid out. */

/* 23,940 little-endian 16-bit code points of the two-byte area. */
const unsigned char *gb18030_pairs(void);

/* The runs of the four-byte codes of the Basic Multilingual Plane: first index and first code point, 16 bits each. */
const unsigned char *gb18030_ranges(size_t *count);

#endif
