#include "CBuiltinRules.h"

/* One line a file of Rules/, sorted by name; EmbeddedRulesTests compares the list with the folder. */
#define FILES(X)                                                                                                       \
    X(budget_report_kind, "budget-report/kind.yaml")                                                                   \
    X(budget_report_structure, "budget-report/structure.yaml")                                                         \
    X(bodies, "government-work-report/bodies.yaml")                                                                    \
    X(formulation_dates, "government-work-report/formulation-dates.yaml")                                              \
    X(formulation_singles, "government-work-report/formulation-singles.yaml")                                          \
    X(formulation_slips, "government-work-report/formulation-slips.yaml")                                              \
    X(formulations, "government-work-report/formulations.yaml")                                                        \
    X(government_work_report_kind, "government-work-report/kind.yaml")                                                 \
    X(numbers, "government-work-report/numbers.yaml")                                                                  \
    X(government_work_report_structure, "government-work-report/structure.yaml")                                       \
    X(terms, "government-work-report/terms.yaml")                                                                      \
    X(hegao_suppressions, "hegao/suppressions.yaml")                                                                   \
    X(confused_words, "official-chinese/confused-words.tsv")                                                           \
    X(grammar, "official-chinese/grammar.yaml")                                                                        \
    X(layout, "official-chinese/layout.yaml")                                                                          \
    X(numbering, "official-chinese/numbering.yaml")                                                                    \
    X(numerals, "official-chinese/numerals.yaml")                                                                      \
    X(punctuation, "official-chinese/punctuation.yaml")                                                                \
    X(slips, "official-chinese/slips.tsv")                                                                             \
    X(variants, "official-chinese/variants.tsv")                                                                       \
    X(words, "official-chinese/words.yaml")                                                                            \
    X(wrong_words, "official-chinese/wrong-words.tsv")                                                                 \
    X(plan_report_kind, "plan-report/kind.yaml")                                                                       \
    X(plan_report_structure, "plan-report/structure.yaml")                                                             \
    X(statistical_bulletin_kind, "statistical-bulletin/kind.yaml")                                                     \
    X(statistical_bulletin_structure, "statistical-bulletin/structure.yaml")

static const unsigned char budget_report_kind[] = {
#embed "../../Rules/budget-report/kind.yaml"
};

static const unsigned char budget_report_structure[] = {
#embed "../../Rules/budget-report/structure.yaml"
};

static const unsigned char bodies[] = {
#embed "../../Rules/government-work-report/bodies.yaml"
};

static const unsigned char formulation_dates[] = {
#embed "../../Rules/government-work-report/formulation-dates.yaml"
};

static const unsigned char formulation_singles[] = {
#embed "../../Rules/government-work-report/formulation-singles.yaml"
};

static const unsigned char formulation_slips[] = {
#embed "../../Rules/government-work-report/formulation-slips.yaml"
};

static const unsigned char formulations[] = {
#embed "../../Rules/government-work-report/formulations.yaml"
};

static const unsigned char government_work_report_kind[] = {
#embed "../../Rules/government-work-report/kind.yaml"
};

static const unsigned char numbers[] = {
#embed "../../Rules/government-work-report/numbers.yaml"
};

static const unsigned char government_work_report_structure[] = {
#embed "../../Rules/government-work-report/structure.yaml"
};

static const unsigned char terms[] = {
#embed "../../Rules/government-work-report/terms.yaml"
};

static const unsigned char hegao_suppressions[] = {
#embed "../../Rules/hegao/suppressions.yaml"
};

static const unsigned char confused_words[] = {
#embed "../../Rules/official-chinese/confused-words.tsv"
};

static const unsigned char grammar[] = {
#embed "../../Rules/official-chinese/grammar.yaml"
};

static const unsigned char layout[] = {
#embed "../../Rules/official-chinese/layout.yaml"
};

static const unsigned char numbering[] = {
#embed "../../Rules/official-chinese/numbering.yaml"
};

static const unsigned char numerals[] = {
#embed "../../Rules/official-chinese/numerals.yaml"
};

static const unsigned char punctuation[] = {
#embed "../../Rules/official-chinese/punctuation.yaml"
};

static const unsigned char slips[] = {
#embed "../../Rules/official-chinese/slips.tsv"
};

static const unsigned char variants[] = {
#embed "../../Rules/official-chinese/variants.tsv"
};

static const unsigned char words[] = {
#embed "../../Rules/official-chinese/words.yaml"
};

static const unsigned char wrong_words[] = {
#embed "../../Rules/official-chinese/wrong-words.tsv"
};

static const unsigned char plan_report_kind[] = {
#embed "../../Rules/plan-report/kind.yaml"
};

static const unsigned char plan_report_structure[] = {
#embed "../../Rules/plan-report/structure.yaml"
};

static const unsigned char statistical_bulletin_kind[] = {
#embed "../../Rules/statistical-bulletin/kind.yaml"
};

static const unsigned char statistical_bulletin_structure[] = {
#embed "../../Rules/statistical-bulletin/structure.yaml"
};

#define ENTRY(symbol, name) {name, symbol, sizeof symbol},
static const builtin_rule_file files[] = {FILES(ENTRY)};

const builtin_rule_file *builtin_rule_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
