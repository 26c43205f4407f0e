import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// Judges one unit of a scope by what a `require` asks for.
struct RequireFindings {
    let demand: RequireDemand
    let document: Document
    let unit: TextUnit
    let scope: ResolvedScope

    func findings(for matches: [RequireDemand.Match]) -> [Finding] {
        let found = demand.countsItems ? Set(matches.map(\.item)) : []
        let count = demand.countsItems ? found.count : matches.count
        if count < demand.atLeast { return [missing(count: count, found: found)] }
        guard let limit = demand.atMost, count > limit else { return [] }
        return [surplus(matches, limit: limit)]
    }

    // MARK: Too few

    private func missing(count: Int, found: Set<Int>) -> Finding {
        let names = demand.items.map(\.name)
        let there = names.indices.filter(found.contains).map { names[$0] }
        let absent = names.indices.filter { !found.contains($0) }.map { names[$0] }
        let message: RequireMessage =
            if demand.countsItems {
                .fewItems(demand.name, count: count, limit: demand.atLeast, found: there, missing: absent)
            } else if demand.atLeast == 1 { .missing(demand.name) } else {
                .few(demand.name, count: count, limit: demand.atLeast)
            }
        return finding(
            at: gap, message, count: count, limit: demand.atLeast, found: there, missing: absent,
            notes: demand.countsItems ? [] : nearly)
    }

    /// Behind the unit; in a whole document in front of its closing words.
    private var gap: ByteRange {
        let closing = document.regions[.closing] ?? 0..<0
        let appendix = document.regions[.appendix] ?? 0..<0
        let spans =
            unit == .document
            ? scope.spans.filter { !closing.contains($0.paragraph) && !appendix.contains($0.paragraph) } : scope.spans
        let last = (spans.last ?? scope.spans.last).map { document.reading.sourceRange(of: $0.range).upperBound } ?? 0
        return last..<last
    }

    /// The passage of the unit that is nearest to what is missing.
    private var nearly: [Note] {
        let phrase = NearPhrase(demand.items.flatMap(\.pattern.literals))
        let match = scope.spans.lazy.compactMap { phrase.match(in: document.reading.bytes, range: $0.range) }.first
        return match.map { [$0.note(in: document)] } ?? []
    }

    // MARK: Too many

    private func surplus(_ matches: [RequireDemand.Match], limit: Int) -> Finding {
        // Where items are counted, the first of the item that is one too many.
        var seen: Set<Int> = []
        let excess = demand.countsItems ? matches.first { seen.insert($0.item).inserted && seen.count > limit } : matches[limit]
        let range = (excess ?? matches[matches.endIndex - 1]).range
        let message = RequireMessage.many(demand.name, limit: limit)
        let notes = limit == 0 ? [] : [Note(RequireMessage.first.text, at: matches[0].range)]
        return finding(
            at: range, message, count: demand.countsItems ? Set(matches.map(\.item)).count : matches.count, limit: limit,
            notes: notes)
    }

    private func finding(
        at range: ByteRange, _ message: RequireMessage, count: Int, limit: Int, found: [String] = [], missing: [String] = [],
        notes: [Note]
    ) -> Finding {
        var values: [String: LocalizedText] = [:]
        func set(_ names: [String], _ value: LocalizedText) { for name in names { values[name] = value } }
        set(["name", "名称"], demand.name)
        set(["count", "次数"], LocalizedText(verbatim: String(count)))
        set(["limit", "限度"], LocalizedText(verbatim: String(limit)))
        set(["found", "已有"], RequireMessage.list(found))
        set(["missing", "缺少"], RequireMessage.list(missing))
        return Finding(at: range, message.text, values: values, notes: notes)
    }
}

/// What the require check has to say.
private enum RequireMessage {
    case missing(LocalizedText)
    case few(LocalizedText, count: Int, limit: Int)
    case fewItems(LocalizedText, count: Int, limit: Int, found: [String], missing: [String])
    case many(LocalizedText, limit: Int)
    case first

    var text: LocalizedText {
        switch self {
        case .missing(let name):
            LocalizedText(zh: "没有找到“\(name.zh)”，请在这里或前文补上", en: "“\(name.en)” is missing; it belongs here or above")
        case .few(let name, let count, let limit):
            LocalizedText(
                zh: "“\(name.zh)”至少应出现\(limit)次，现在有\(count)次",
                en: "“\(name.en)” should occur at least \(limit) times; it occurs \(count)")
        case .fewItems(let name, let count, let limit, let found, let missing):
            LocalizedText(
                zh: "“\(name.zh)”至少应写到\(limit)项，现在有\(count)项（\(Self.list(found).zh)）；还没有写到：\(Self.list(missing).zh)",
                en: "“\(name.en)” should name \(limit) or more; it names \(count) (\(Self.list(found).en)), "
                    + "not \(Self.list(missing).en)")
        case .many(let name, let limit):
            limit == 0
                ? LocalizedText(zh: "这里不应出现“\(name.zh)”", en: "“\(name.en)” should not occur here")
                : LocalizedText(
                    zh: "“\(name.zh)”至多出现\(limit)次，这里超出了，请删去或改写",
                    en: "“\(name.en)” should occur at most \(limit) times; here is one too many")
        case .first:
            LocalizedText(zh: "第一次在这里", en: "the first one")
        }
    }

    static func list(_ names: [String]) -> LocalizedText {
        names.isEmpty
            ? LocalizedText(zh: "无", en: "none")
            : LocalizedText(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
    }
}
