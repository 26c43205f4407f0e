/// The headings of a text by the index of their paragraph.
struct HeadingTable {
    /// A heading; its level is known once the headings are nested.
    struct Entry {
        let marker: MarkerReader.Marker?
        let title: Range<Int>
        let isRunIn: Bool
        /// Depth by the marks of the format.
        let depth: Int?
        /// Stands above all numbered headings, as the parts of a report that numbers only what is below them.
        var isTop = false
        /// From 1; 0 as long as it is not known.
        var level = 0

        /// Unnumbered and in front of its text: 打造产业集群。……
        var isRunInPhrase: Bool { isRunIn && marker == nil }
    }

    private var entries: [Entry] = []
    /// Place in `entries` for each paragraph; -1 for one without heading.
    private var places: [Int32]

    init(paragraphs: Int) {
        places = [Int32](repeating: -1, count: paragraphs)
    }

    subscript(index: Int) -> Entry? {
        get { places[index] < 0 ? nil : entries[Int(places[index])] }
        set {
            guard let newValue else {
                places[index] = -1
                return
            }
            if places[index] >= 0 {
                entries[Int(places[index])] = newValue
                return
            }
            places[index] = Int32(entries.count)
            entries.append(newValue)
        }
    }

    func contains(_ index: Int) -> Bool { places[index] >= 0 }

    /// Indices of the paragraphs that have a heading, ascending.
    var indices: [Int] { places.indices.filter { places[$0] >= 0 } }
}
