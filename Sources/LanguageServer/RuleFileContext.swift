import Localization
import Patterns
import RuleSchema
import SourceText

/// Where in a rule file or a configuration a place lies, told by the layout of the lines above, so that it is known while the file is being typed.
struct RuleFileContext {
    /// What is being typed.
    enum Slot {
        case key
        /// A value, without its opening quote.
        case value
    }

    let slot: Slot
    /// Text from the beginning of the key or value up to the place.
    let typed: String
    /// Keys from the file's own down to the one whose value the place lies in.
    let path: [String]
    /// Keys that stand beside the one being typed.
    let siblings: Set<String>
    /// Lines of the rule or of the other item of a list that the place lies in.
    let itemText: String
    /// The keys of the whole file.
    private let root: MappingShape

    /// - Complexity: O(bytes of the file).
    init(source: SourceFile, offset: Int, root: MappingShape = RuleGrammar.file) {
        self.root = root
        let index = source.lines.line(at: offset)
        let start = source.contentRange(ofLine: index).lowerBound
        let current = RuleFileLine(source.text(in: start..<max(start, offset)))
        let flow = FlowText(current.rest)
        let isBlockKey = current.key == nil && flow.keys.isEmpty && !flow.isAtKey && flow.quote == nil
        let above = Surroundings(of: current, at: index, in: source)
        path = above.path + (current.key.map { [$0] } ?? []) + flow.keys
        // A line without colon is a key in the making, or an item of a list; shapes tell which.
        slot = isBlockKey || flow.isAtKey ? .key : .value
        typed = flow.typed
        siblings = flow.isAtKey ? flow.present : above.siblings
        itemText = above.itemText
    }

    /// What may stand at the place.
    var shape: ValueShape? {
        path.reduce(.mapping(root)) { shape, key in
            guard let shape else { return nil }
            return shape.mappings.lazy.compactMap { $0[key]?.value }.first ?? shape.namedValue
        }
    }

    /// What a word at the place means.
    func explanation(of word: String, in language: Language) -> String? {
        guard let shape else { return nil }
        if case .key = slot, let key = shape.mappings.lazy.compactMap({ $0[word] }).first { return key.doc(in: language) }
        if let keyword = shape.keywords.first(where: { $0.spellings.contains(word) }) { return keyword.doc(in: language) }
        guard shape.takesPattern, typed.hasSuffix(":" + word) else { return nil }
        return SlotType.Kind.allCases.first { $0.rawValue == word || $0.alias == word }?.meaning(in: language)
    }
}

extension SlotType.Kind {
    /// What a slot of the type takes, for an author who chooses one.
    func meaning(in language: Language) -> String {
        LocalizedText(zh: "槽位类型：\(alias)（\(rawValue)）", en: "slot type \(rawValue) (\(alias))")(in: language)
    }
}
