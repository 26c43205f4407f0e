/// What stands in a run and is more than characters: phonetic signs, drawings, things in several forms.
extension StoryReader {
    /// The base text alone: what stands above it says how it is spoken.
    mutating func readRuby() throws(WordError) {
        while let child = try reader.child() {
            if child.name == .rubyBase { try readContent() } else { try reader.skip() }
        }
    }

    /// One branch of what is there in several forms, within a run or around it.
    mutating func readAlternatives(in run: OpenRun? = nil) throws(WordError) {
        var isRead = false
        while let branch = try reader.child() {
            let isUsable = branch.name == .fallback || (branch.name == .choice && isKnown(reader.attribute(.requires)))
            guard !isRead, isUsable else {
                try reader.skip()
                continue
            }
            isRead = true
            guard var run else {
                try readContent()
                continue
            }
            while let child = try reader.child() { try readRunChild(child, of: &run) }
        }
    }

    /// Prefixes of the namespaces in which Word writes drawings and text boxes; they are the same in every file.
    private func isKnown(_ requires: String?) -> Bool {
        let known: Set<Substring> = ["wps", "wpg", "wpc", "wp14", "w14", "w15", "w16", "a14", "v", "o", "m"]
        return (requires ?? "").split(separator: " ").allSatisfy { known.contains($0) }
    }

    /// Looks for text boxes, however deep they lie in shapes and groups.
    mutating func readDrawing() throws(WordError) {
        while let child = try reader.child() {
            switch child.name {
            case .textBoxContent: try readTextBox()
            case .alternateContent: try readDrawingAlternatives()
            default: try readDrawing()
            }
        }
    }

    private mutating func readDrawingAlternatives() throws(WordError) {
        var isRead = false
        while let branch = try reader.child() {
            guard !isRead, branch.name == .fallback || isKnown(reader.attribute(.requires)) else {
                try reader.skip()
                continue
            }
            isRead = true
            try readDrawing()
        }
    }

    private mutating func readTextBox() throws(WordError) {
        let outer = (cells: cells, fields: fields, runDepth: runDepth)
        cells = []
        fields = FieldStack()
        runDepth = 0
        textBoxDepth += 1
        try readContainer()
        textBoxDepth -= 1
        (cells, fields, runDepth) = outer
    }
}
