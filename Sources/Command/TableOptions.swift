import ArgumentParser
import Localization

/// Verified figures that a run compares drafts with.
struct TableOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            localized(
                zh: "核定的数据表（CSV 或 YAML：指标、时期、数值、单位……），逐处与文稿对数；可重复",
                en: "A verified table of figures (CSV or YAML) to compare the draft with; may be repeated."),
            valueName: "file"))
    var table: [String] = []
}
