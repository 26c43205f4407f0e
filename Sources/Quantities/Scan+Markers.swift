/// Words right before and right behind a figure that widen or bound it.
extension Scan {
    /// The longest marker that ends right before a figure, if it makes sense there.
    func markerBefore(_ mention: Mention) -> Qualifier? {
        guard let (marker, start, end) = longestMarkerBefore(mention.start), let kind = marker.qualifier else { return nil }
        let isSingle = end - start == 3
        switch kind {
        case .upward:
            // 上百, 上千: only before a power without a digit.
            guard mention.traits.contains(.digitless) else { return nil }
        case .above where isSingle && isOver(text.glyph(at: start)):
            // 过, 破 are verbs and suffixes too; before large or bare figures they mean “more than”.
            let unit = units.unit(mention.unit)
            guard mention.numeral.scale > 0 || mention.isBare || unit.dimension == .percent || mention.traits.contains(.digitless)
            else { return nil }
        default:
            break
        }
        return Qualifier(kind, start..<end)
    }

    private func isOver(_ glyph: ScanText.Glyph) -> Bool { glyph == "过" || glyph == "破" }

    /// The longest word of the table that ends before an offset; blanks inside it are passed over.
    func longestMarkerBefore(_ offset: Int) -> (marker: Marker, start: Int, end: Int)? {
        let end = text.skippingBlanks(before: offset)
        var start = end
        var node = Lexicon.Root.before.rawValue
        var best: (marker: Marker, start: Int, end: Int)?
        while true {
            var glyph = text.glyph(before: start)
            var next = lexicon.child(node, glyph.code)
            if next == 0, glyph.width > 0, node != Lexicon.Root.before.rawValue, text.isBlank(glyph) {
                start = text.skippingBlanks(before: start)
                glyph = text.glyph(before: start)
                next = lexicon.child(node, glyph.code)
            }
            guard next != 0 else { return best }
            node = next
            start -= glyph.width
            if let marker = Marker(rawValue: lexicon.payload(node)) { best = (marker, start, end) }
        }
    }

    /// The marker that begins right behind a figure, if it makes sense there.
    func markerBehind(_ mention: Mention) -> Qualifier? {
        var offset = text.skippingBlanks(from: mention.end)
        let first = text.glyph(at: offset)
        if first == "(" { offset = behindIncluded(offset) }
        guard let (marker, start, end) = longestMarker(from: offset), let kind = marker.qualifier else { return nil }
        switch kind {
        case .more:
            guard !mention.isBare, endsPhrase(text.glyph(at: end), behind: text.glyph(at: start)) else { return nil }
        case .above:
            // 两个台阶 counts steps; 6万亿元台阶 bounds a value.
            guard mention.isBare || units.unit(mention.unit).dimension != .count else { return nil }
        default:
            break
        }
        return Qualifier(kind, start..<end)
    }

    private func longestMarker(from offset: Int) -> (marker: Marker, start: Int, end: Int)? {
        var node = Lexicon.Root.after.rawValue
        var end = offset
        var best: (marker: Marker, start: Int, end: Int)?
        while true {
            var glyph = text.glyph(at: end)
            var next = lexicon.child(node, glyph.code)
            if next == 0, glyph.width > 0, node != Lexicon.Root.after.rawValue, text.isBlank(glyph) {
                end = text.skippingBlanks(from: end)
                glyph = text.glyph(at: end)
                next = lexicon.child(node, glyph.code)
            }
            guard next != 0 else { return best }
            node = next
            end += glyph.width
            if let marker = Marker(rawValue: lexicon.payload(node)) { best = (marker, offset, end) }
        }
    }

    /// 2倍多，and 3年多的, not 3家多元化企业; 余 only at the end of a phrase (300亿元余额).
    private func endsPhrase(_ next: ScanText.Glyph, behind marker: ScanText.Glyph) -> Bool {
        if !next.isHan { return true }
        return marker == "多" && next.isAny(of: "的来时后前以")
    }

    /// The offset behind （含） or （含本数）, which change nothing here.
    func behindIncluded(_ offset: Int) -> Int {
        let bracket = text.glyph(at: offset)
        let word = text.glyph(at: offset + bracket.width)
        guard bracket == "(", word == "含" else { return offset }
        var end = offset + bracket.width + word.width
        for _ in 0..<3 {
            let glyph = text.glyph(at: end)
            end += glyph.width
            if glyph == ")" { return text.skippingBlanks(from: end) }
        }
        return offset
    }
}
