import DocumentModel
import Quantities
import RuleModel
import SourceText

/// A number of items that a draft announces: 七个方面 of 抓好七个方面工作.
struct CountAnnouncement {
    /// The number as written, without its markers.
    let number: Int
    /// What the number can mean; 至少十个 also more than it says.
    let range: Interval
    /// The number with what it counts, as written: 七个方面, or in quotation marks 六大行动.
    let text: String
    /// The same words in the source.
    let numberWords: ByteRange
    /// The figure with its markers (至少十个), in the source.
    let figure: ByteRange
    /// Where the figure begins in the reading view.
    let start: Int
    /// All the words that announce, in the source.
    let place: ByteRange
    /// The same words in the reading view.
    let words: Range<Int>
    let paragraph: Int
    /// The texts of the pattern's slots by name.
    let slots: [String: String]

    /// `nil` where the number is part of a word (二十大, 三位一体) or cannot count items; one thing is no list.
    init?(_ match: PatternList.Match, in context: CheckContext) {
        let reading = context.document.reading
        guard let slot = (match.place.slotRanges.first ?? nil).map({ Self.readingRange(of: $0, in: reading) }) else { return nil }
        place = match.place.range
        words = Self.readingRange(of: place, in: reading)
        paragraph = match.place.paragraph
        slots = match.slots
        if let quantity = Self.figure(in: slot, of: context.quantities) {
            guard Self.counts(quantity), let number = quantity.value.integer else { return nil }
            self.number = number
            range = quantity.outer
            text = quantity.text(in: reading.bytes)
            numberWords = reading.sourceRange(of: quantity.range)
            figure = context.place(of: quantity)
            start = quantity.extent.lowerBound
        } else {
            // The name of a programme in quotation marks is no figure, but its number counts what is listed under it.
            guard let name = Self.quotation(at: slot.lowerBound, in: reading, within: words),
                let number = ChineseNumeral.value(of: reading.text(in: slot))
            else { return nil }
            self.number = number
            range = Interval(ExactDecimal(number))
            text = reading.text(in: name)
            numberWords = reading.sourceRange(of: name)
            figure = numberWords
            start = name.lowerBound
        }
        if number < 2 { return nil }
    }

    /// Whether the number can mean so many.
    func admits(_ count: Int) -> Bool { range.contains(ExactDecimal(count)) }

    /// The figure that a slot took whole or in part.
    private static func figure(in slot: Range<Int>, of quantities: QuantityList) -> Quantity? {
        let index = quantities.firstIndex(endingAfter: slot.lowerBound)
        return index < quantities.count && quantities[index].range.overlaps(slot) ? quantities[index] : nil
    }

    private static func counts(_ quantity: Quantity) -> Bool {
        quantity.role == .cardinal && quantity.dimension == .count && quantity.isCount && !quantity.traits.contains(.indefinite)
    }

    private static func readingRange(of place: ByteRange, in reading: TextView) -> Range<Int> {
        let start = reading.readingOffset(ofSource: place.lowerBound)
        return start..<max(start, reading.readingOffset(ofSource: place.upperBound))
    }

    /// What stands from an offset to the end of the quotation that begins there; `nil` where none does.
    private static func quotation(at offset: Int, in reading: TextView, within words: Range<Int>) -> Range<Int>? {
        let (open, close) = (Array("“".utf8), Array("”".utf8))
        guard offset >= open.count, reading.bytes[(offset - open.count)..<offset].elementsEqual(open) else { return nil }
        let text = LocatedScalars(reading.bytes, in: offset..<max(offset, words.upperBound))
        guard let end = text.values.indices.first(where: { reading.bytes[text.range(at: $0)].elementsEqual(close) }), end > 0
        else { return nil }
        return text.range(of: 0..<end)
    }
}
