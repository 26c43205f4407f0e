#include "CReportPage.h"

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char script[] = {
#embed "page.js"
};

report_page_part report_page_style(void) { return (report_page_part){style, sizeof style}; }

report_page_part report_page_script(void) { return (report_page_part){script, sizeof script}; }
