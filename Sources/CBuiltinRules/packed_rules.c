#include "CBuiltinRules.h"

/* `make build` lets the program that it has just built write this file, builds it in, and takes it away again: a program that is
   built in any other way reads the rule files themselves. */
#define PACK "../../.build-release/rules.pack"

#if __has_embed(PACK)
static const _Alignas(16) unsigned char packed[] = {
#embed PACK
};

const unsigned char *builtin_packed_rules(size_t *count) {
    *count = sizeof packed;
    return packed;
}
#else
const unsigned char *builtin_packed_rules(size_t *count) {
    *count = 0;
    return NULL;
}
#endif
