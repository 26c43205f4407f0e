import ArgumentParser

/// How figures are shown.
enum FiguresFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// For spreadsheets.
    case csv
    /// For programs.
    case json
}
