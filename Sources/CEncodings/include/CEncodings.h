#ifndef CENCODINGS_H
#define CENCODINGS_H

#include <stddef.h>
#include <stdint.h>

#endif
