#ifndef CQUANTITYTABLES_H
#define CQUANTITYTABLES_H

#include <stddef.h>

/// A table of this folder as it stood when the program was built: UTF-8 lines of tab-separated cells.
typedef struct {
    /// The file's name with a terminating NUL.
    const char *name;
    /// The file's bytes; read-only, alive as long as the process, not NUL-terminated.
    const unsigned char *bytes;
    /// Number of bytes.
    size_t count;
} quantity_table_file;

/// Units, classifiers and the words that look like one.
quantity_table_file quantity_units(void);

/// Approximators and other words beside a figure.
quantity_table_file quantity_markers(void);

/// Words that hold a numeral and state no figure.
quantity_table_file quantity_words(void);

#endif
