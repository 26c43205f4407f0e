#ifndef CREPORTPAGE_H
#define CREPORTPAGE_H

#include <stddef.h>

/// A part of the page that does not depend on the report.
typedef struct {
    /// UTF-8; read-only, alive as long as the process, not NUL-terminated.
    const unsigned char *bytes;
    /// Number of bytes.
    size_t count;
} report_page_part;

/// Returns page.css.
report_page_part report_page_style(void);

/// Returns page.js.
report_page_part report_page_script(void);

#endif
