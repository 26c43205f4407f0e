#ifndef CBUILTINRULES_H
#define CBUILTINRULES_H

#include <stddef.h>

/// One file of the top-level Rules/ folder as it stood when the program was built.
typedef struct {
    /// Path below Rules/, with `/` as separator and a terminating NUL.
    const char *name;
    /// The file's bytes; read-only, alive as long as the process, not NUL-terminated.
    const unsigned char *bytes;
    /// Number of bytes.
    size_t count;
} builtin_rule_file;

/// Returns the embedded files in the order of their names and writes their number to `count`.
const builtin_rule_file *builtin_rule_files(size_t *count);

/// Returns the same files as `hegao rules pack` has worked them out, aligned to 16 bytes, and writes the number of bytes to `count`:
/// 0 in a program that was built without them.
const unsigned char *builtin_packed_rules(size_t *count);

#endif
