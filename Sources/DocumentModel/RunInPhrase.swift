/// 打造产业集群, 让就业更充分: the words of an unnumbered heading in front of its paragraph.
///
/// Such headings are phrases of a verb and its object or of a thing and its state; a short sentence with a subject 我们, an
/// 是, a time or a figure is the beginning of the text itself.
enum RunInPhrase {
    private static let lengths = 4...20

    /// Whether words without their stop may be such a heading; 、 and one ， are allowed.
    static func matches(_ words: Passage) -> Bool {
        guard let first = words.first, first.isHan || first == "“", lengths.contains(words.scalarCount), words.allSatisfy(belongs)
        else {
            return false
        }
        return words.count { $0 == "，" } <= 1 && !Enumeration.begins(words) && !holdsSentenceWord(words) && !holdsFigure(words)
    }

    /// 是, 我们, and words of time.
    private static func holdsSentenceWord(_ words: Passage) -> Bool {
        var previous: Unicode.Scalar = " "
        return words.contains { scalar in
            defer { previous = scalar }
            switch (previous, scalar) {
            case (_, "是"), ("我", "们"), ("今", "年"), ("去", "年"), ("过", "去"), ("一", "年"), ("年", "来"), ("如", "何"), ("已", "经"):
                return true
            default: return false
            }
        }
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "、", "，", "“", "”", "-": true
        default: scalar.isHan || scalar.isLatinLetter || scalar.isDigit
        }
    }

    /// A number of three digits or more; 10件实事 may stand in a heading.
    private static func holdsFigure(_ words: Passage) -> Bool {
        var digits = 0
        return words.contains { scalar in
            digits = scalar.isDigit ? digits + 1 : 0
            return digits > 2
        }
    }
}
