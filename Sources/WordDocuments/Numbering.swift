/// The lists of a document (ISO/IEC 29500-1, 17.9).
struct Numbering {
    /// What a list is made from; lists of the same kind are counted together.
    private struct Abstract {
        var levels: [Int: ListLevel] = [:]
        /// The numbering style that has the levels instead.
        var link: String?
    }

    /// A list as it is written down.
    private struct Instance {
        var abstract = 0
        var levels: [Int: ListLevel] = [:]
        var starts: [Int: Int] = [:]
    }

    /// Styles and lists that lead to each other; also where a circle of them ends.
    private static let longestChain = 8

    private var lists: [Int: ListDefinition] = [:]

    init() {}

    init(_ part: WordPart, styles: StyleSheet) throws(WordError) {
        var abstracts: [Int: Abstract] = [:]
        var instances: [Int: Instance] = [:]
        var reader = PartReader(part)
        try reader.enter(.numbering)
        while let child = try reader.child() {
            switch child.name {
            case .abstractNumbering:
                let id = reader.integer(.abstractNumberingID) ?? 0
                abstracts[id] = try Self.abstract(&reader)
            case .listNumber:
                let id = reader.integer(.numberingID) ?? 0
                instances[id] = try Self.instance(&reader)
            default: try reader.skip()
            }
        }
        for (id, instance) in instances {
            let source = Self.source(of: instance.abstract, abstracts, instances, styles)
            let levels = (abstracts[source]?.levels ?? [:]).merging(instance.levels) { $1 }
            lists[id] = ListDefinition(counter: source, levels: levels, starts: instance.starts)
        }
    }

    subscript(list: Int) -> ListDefinition? { lists[list] }

    /// The abstract list with the levels: the one given, or where its numbering style leads.
    private static func source(
        of abstract: Int, _ abstracts: [Int: Abstract], _ instances: [Int: Instance], _ styles: StyleSheet
    ) -> Int {
        var id = abstract
        for _ in 0..<longestChain {
            guard let link = abstracts[id]?.link, let list = styles[link]?.numbering.list, let next = instances[list] else {
                break
            }
            id = next.abstract
        }
        return id
    }

    // MARK: Reading

    private static func abstract(_ reader: inout PartReader) throws(WordError) -> Abstract {
        var abstract = Abstract()
        while let child = try reader.child() {
            switch child.name {
            case .level:
                let index = reader.integer(.numberingLevel) ?? 0
                let level = try ListLevel(&reader)
                if (0...8).contains(index) { abstract.levels[index] = level }
                continue
            case .numberingStyleLink: abstract.link = reader.attribute(.value)
            default: break
            }
            try reader.skip()
        }
        return abstract
    }

    private static func instance(_ reader: inout PartReader) throws(WordError) -> Instance {
        var instance = Instance()
        while let child = try reader.child() {
            switch child.name {
            case .abstractNumberingID: instance.abstract = reader.integer(.value) ?? 0
            case .levelOverride:
                let index = reader.integer(.numberingLevel) ?? 0
                try override(&reader, index, of: &instance)
                continue
            default: break
            }
            try reader.skip()
        }
        return instance
    }

    private static func override(_ reader: inout PartReader, _ index: Int, of instance: inout Instance) throws(WordError) {
        while let child = try reader.child() {
            switch child.name {
            case .startOverride: instance.starts[index] = reader.integer(.value)
            case .level:
                let level = try ListLevel(&reader)
                if (0...8).contains(index) { instance.levels[index] = level }
                continue
            default: break
            }
            try reader.skip()
        }
    }
}
