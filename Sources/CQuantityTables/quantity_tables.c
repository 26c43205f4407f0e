#include "CQuantityTables.h"

static const unsigned char units[] = {
#embed "units.tsv"
};

static const unsigned char markers[] = {
#embed "markers.tsv"
};

static const unsigned char words[] = {
#embed "words.tsv"
};

quantity_table_file quantity_units(void) { return (quantity_table_file){"units.tsv", units, sizeof units}; }

quantity_table_file quantity_markers(void) { return (quantity_table_file){"markers.tsv", markers, sizeof markers}; }

quantity_table_file quantity_words(void) { return (quantity_table_file){"words.tsv", words, sizeof words}; }
