import DocumentModel
import Localization
import RuleModel
import YAML

/// Reads the value of `outline`.
struct OutlineReader {
    private static let partKeys = [
        "part", "name", "name-en", "hint", "hint-en", "required", "count", "at", "title", "level", "find", "extends", "ordered",
        "children", "contains",
    ]
    private static let contentKeys = ["part", "name", "name-en", "hint", "hint-en", "find", "required"]

    private static let places: [(word: String, value: OutlinePart.Place)] = [
        ("title", .role(.title)), ("标题", .role(.title)), ("session-line", .role(.sessionLine)), ("会议行", .role(.sessionLine)),
        ("speaker", .role(.speaker)), ("报告人", .role(.speaker)), ("salutation", .role(.salutation)), ("称谓", .role(.salutation)),
        ("title-block", .region(.titleBlock)), ("标题块", .region(.titleBlock)), ("opening", .region(.opening)),
        ("开头", .region(.opening)), ("closing", .region(.closing)), ("结尾", .region(.closing)),
        ("appendix", .region(.appendix)), ("附件", .region(.appendix)),
    ]

    let reader: RuleReader

    func parts(_ node: YAMLNode) -> [OutlinePart] {
        reader.items(node).compactMap(part)
    }

    // MARK: Part

    private func part(_ node: YAMLNode) -> OutlinePart? {
        guard let fields = reader.fields(node, allowed: Self.partKeys) else { return nil }
        let name = self.name(fields)
        let place = fields["at"].flatMap { reader.keyword($0, Self.places) }
        let title = fields["title"].flatMap { reader.pattern($0, over: .reading) }
        let text = fields["find"].flatMap { reader.pattern($0, over: .reading) }
        let count = fields["count"].flatMap { OutlineCount($0, reader: reader) }
        let children = self.children(fields)
        let contents = fields["contains"].map { reader.items($0).compactMap(content) } ?? []
        reportIdleKeys(fields)
        guard let name, let children else { return nil }
        return OutlinePart(
            id: fields.string("part"), name: name, hint: hint(fields), isRequired: fields.flag("required") ?? true, count: count,
            place: place, title: title, level: fields.integer("level"), text: text, extends: fields.flag("extends") ?? false,
            children: children, contents: contents)
    }

    /// Keys that say nothing without another one.
    private func reportIdleKeys(_ fields: Fields) {
        if ["at", "title", "find"].allSatisfy({ fields[$0] == nil }) {
            reader.fault(
                zh: "没有写怎样找到这一部分", en: "nothing says how this part is found",
                hint: LocalizedText(zh: "加上 at、title 或 find", en: "add at, title or find"),
                at: fields.keyRange("name") ?? fields.range)
        }
        for (key, companion) in [("level", "title"), ("extends", "find"), ("ordered", "children")] {
            guard fields[companion] == nil, let range = fields.keyRange(key) else { continue }
            reader.fault(zh: "“\(key)”只有同“\(companion)”一起写才有作用", en: "“\(key)” means nothing without “\(companion)”", at: range)
        }
    }

    private func children(_ fields: Fields) -> OutlinePart.Children? {
        guard let node = fields["children"] else { return OutlinePart.Children.none }
        guard case .mapping = node.content else {
            return .parts(parts(node), isOrdered: fields.flag("ordered") ?? true)
        }
        guard let counted = reader.fields(node, allowed: ["count", "title"]), let limits = counted.required("count"),
            let count = OutlineCount(limits, reader: reader)
        else { return nil }
        return .sections(count, title: counted["title"].flatMap { reader.pattern($0, over: .reading) })
    }

    // MARK: Content

    private func content(_ node: YAMLNode) -> OutlineContent? {
        guard let fields = reader.fields(node, allowed: Self.contentKeys) else { return nil }
        let name = self.name(fields)
        guard let text = fields.required("find").flatMap({ reader.pattern($0, over: .reading) }), let name else { return nil }
        return OutlineContent(
            id: fields.string("part"), name: name, hint: hint(fields), text: text, isRequired: fields.flag("required") ?? true)
    }

    // MARK: Words

    private func name(_ fields: Fields) -> LocalizedText? {
        guard let zh = fields.required("name").flatMap(reader.string) else { return nil }
        return LocalizedText(zh: zh, en: fields.string("name-en") ?? zh)
    }

    private func hint(_ fields: Fields) -> LocalizedText? {
        fields.string("hint").map { LocalizedText(zh: $0, en: fields.string("hint-en") ?? $0) }
    }
}
