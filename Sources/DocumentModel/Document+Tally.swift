/// Counting text, site frames left out.
extension Document {
    /// How much text a stretch of paragraphs holds.
    ///
    /// - Complexity: O(1).
    package func tally(ofParagraphs range: Range<Int>) -> TextTally {
        tallies[range.upperBound] - tallies[range.lowerBound]
    }

    /// How much text a section holds, its subsections included.
    ///
    /// - Complexity: O(1).
    package func tally(ofSection index: Int) -> TextTally {
        tally(ofParagraphs: sections[index].paragraphs)
    }

    /// Running totals in front of each paragraph, and behind the last.
    static func tallies(of paragraphs: [Paragraph], in view: TextView) -> [TextTally] {
        var total = TextTally(characters: 0, paragraphs: 0, sentences: 0)
        var tallies = [total]
        tallies.reserveCapacity(paragraphs.count + 1)
        for paragraph in paragraphs {
            if paragraph.role != .frame {
                total = TextTally(
                    characters: total.characters + characters(in: paragraph.readingRange, of: view),
                    paragraphs: total.paragraphs + 1,
                    sentences: total.sentences + paragraph.sentences.count)
            }
            tallies.append(total)
        }
        return tallies
    }

    private static func characters(in range: Range<Int>, of view: TextView) -> Int {
        view.bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            var index = range.lowerBound
            while index < range.upperBound {
                let lead = bytes[index]
                // The reading view keeps no other blank than U+0020.
                count &+= lead == 0x20 ? 0 : 1
                index &+= lead.leadsHan ? 3 : lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            }
            return count
        }
    }
}
