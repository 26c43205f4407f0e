#include "CEncodings.h"

static const unsigned char pairs[] = {
#embed "gb18030/pairs.bin"
};

static const unsigned char ranges[] = {
#embed "gb18030/ranges.bin"
};

const unsigned char *gb18030_pairs(void) {
    return pairs;
}

const unsigned char *gb18030_ranges(size_t *count) {
    *count = sizeof ranges / 4;
    return ranges;
}
