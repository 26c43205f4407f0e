#include "CEncodings.h"
