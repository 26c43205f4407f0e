import Configuration
import Diagnostics

extension CommandLineSettings {
    /// What the options that choose rules say, and those for drafts that a command has.
    init(
        _ rules: RuleOptions, _ profile: ProfileOptions? = nil, kind: String? = nil, level: ReportLevel? = nil,
        failOn: FailureThreshold? = nil, tables: [String] = []
    ) {
        self.init()
        self.rules = rules.rules
        leavesOutBuiltin = rules.noBuiltin
        select = rules.select
        ignore = rules.ignore
        settings.kind = kind.map { Located($0, from: .option("--kind")) }
        settings.level = level.map { Located($0.severity, from: .option("--level")) }
        settings.failOn = failOn.map { Located($0, from: .option("--fail-on")) }
        settings.strict = profile?.strict.map { Located($0, from: .option($0 ? "--strict" : "--no-strict")) }
        settings.thorough = profile?.thorough.map { Located($0, from: .option($0 ? "--thorough" : "--no-thorough")) }
        settings.tables = tables.isEmpty ? nil : tables.map { Located($0, from: .option("--table")) }
    }
}
