#include "CBuiltinRules.h"

/* One line a file of Rules/, sorted by name; EmbeddedRulesTests compares the list with the folder. */
#define FILES(X)                                                                                                       \
    X(layout, "official-chinese/layout.yaml")

static const unsigned char layout[] = {
#embed "../../Rules/official-chinese/layout.yaml"
};

#define ENTRY(symbol, name) {name, symbol, sizeof symbol},
static const builtin_rule_file files[] = {FILES(ENTRY)};

const builtin_rule_file *builtin_rule_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
