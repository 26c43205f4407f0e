import TestSupport

/// Faults in the frame of a report: its headings, its opening, its targets.
extension FaultClass {
    static let structure: [FaultClass] = [
        FaultClass("heading number dropped", plant: dropNumber),
        FaultClass("heading number repeated", plant: repeatNumber),
        FaultClass("salutation dropped", isSingle: true) { report, _ in
            Seed(dropping: [report.salutation], named: ["称谓", "称呼", "各位代表"], account: "各位代表：")
        },
        FaultClass("opening sentence dropped", isSingle: true) { report, _ in
            let opening = report.text.prefix(6).first { report.lines[$0].contains("审议") }
            return opening.map { Seed(dropping: [$0], named: ["开场", "开头"], account: "现在，我代表……") }
        },
        FaultClass("targets dropped", isSingle: true, plant: dropTargets),
        FaultClass("wrong word in the session line") { report, random in
            let pattern = "第([一二三四五六七八九十]+)届(.{0,12}?人民代表大会)第([一二三四五六七八九十]+)次会议"
            return report.seed(at: pattern, in: Array(0..<report.salutation), &random) { site, random in
                let (term, congress, session) = (site.groups[1], site.groups[2], site.groups[3])
                return random.pick([
                    "第\(term)次\(congress)第\(session)次会议", "第\(term)届\(congress)第\(session)届会议",
                    "第\(term)次\(congress)第\(session)届会议", "第\(term)届\(congress)\(session)次会议",
                ])
            }
        },
        FaultClass("wrong word for the deputies' part") { report, random in
            report.seed(at: "请予?审议", in: Array(report.text.prefix(6)), &random) { _, random in
                random.pick(["请予审查", "请予讨论", "请予审阅", "请审查"])
            }
        },
        FaultClass("year of a heading off by one") { report, random in
            guard let year = report.year else { return nil }
            let parts = report.headings.flatMap(\.self).filter { $0.level == 1 }.map(\.line)
            return report.seed(at: "\(year - 1)年|\(year)年", in: parts, &random) { site, random in
                Int(site.groups[0].dropLast()).map { "\($0 + random.pick([-1, 1]))年" }
            }
        },
    ]

    /// The last number of a run shows only where the run is announced (抓好五个方面工作): without it the text is sound in itself.
    @Sendable private static func dropNumber(_ report: SoundReport, _ random: inout SeededGenerator) -> Seed? {
        guard let run = report.headings.randomElement(using: &random) else { return nil }
        let announcement = report.announcement(of: run)
        let index = random.below(announcement == nil ? run.count - 1 : run.count)
        let heading = run[index]
        let words = report.lines[heading.line].replacingCharacters(in: heading.marker, with: "")
        let neighbours = [index - 1, index + 1].filter(run.indices.contains).map { run[$0].line }
        return Seed(
            heading.line, words, alsoAt: neighbours + (announcement.map { [$0.line] } ?? []),
            account: "\(index + 1) of \(run.count) at level \(heading.level): \(words.trimmed.prefix(12))")
    }

    @Sendable private static func repeatNumber(_ report: SoundReport, _ random: inout SeededGenerator) -> Seed? {
        guard let run = report.headings.randomElement(using: &random) else { return nil }
        let index = 1 + random.below(run.count - 1)
        let number = Numeral.text(of: index)
        let words = report.lines[run[index].line].replacingCharacters(
            in: run[index].marker, with: run[index].level == 1 ? number + "、" : "（\(number)）")
        let next = run.indices.contains(index + 1) ? [run[index + 1].line] : []
        return Seed(run[index].line, words, alsoAt: next, account: "\(index + 1) of \(run.count): \(words.trimmed.prefix(12))")
    }

    @Sendable private static func dropTargets(_ report: SoundReport, _: inout SeededGenerator) -> Seed? {
        guard let year = report.year, year >= 2000 else { return nil }
        let targets = report.text.filter { line in
            let words = report.lines[line].trimmed
            return !words.hasPrefix("（") && words.firstMatch(of: /(?:主要|预期|发展|奋斗|总体)目标(?:是|为|：|:|和|任务)|目标任务[是：:]/) != nil
                && words.prefixMatch(of: /[一二三四五六七八九十]+、/) == nil
        }
        return targets.isEmpty ? nil : Seed(dropping: Set(targets), named: ["目标"], account: "主要预期目标是：……")
    }
}

extension SoundReport {
    /// Where a run of headings is announced with its right number: 重点抓好七个方面工作。
    func announcement(of run: [Heading]) -> Site? {
        let words = /([二两三四五六七八九十]{1,2}|[0-9]{1,2})(?:个方面|方面重点|方面工作|方面任务|项重点)/
        for line in stride(from: run[0].line - 1, to: max(run[0].line - 6, 0), by: -1) {
            guard let match = lines[line].firstMatch(of: words) else { continue }
            let count = String(match.1)
            guard (Int(count) ?? Numeral.value(of: count)) == run.count else { return nil }
            return Site(line: line, range: match.1.startIndex..<match.1.endIndex, groups: [count])
        }
        return nil
    }
}
