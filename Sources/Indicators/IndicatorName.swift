/// The name under which all mentions of an indicator are found, whatever words they use.
///
/// Left out: scope and period in front (全市, 2022年), what leads to the indicator (实现, 力争), blanks and 的; names that mean the
/// same are unified (GDP, 规上). Kept: everything that makes it another indicator, such as 新建 of 新建高标准农田, 累计, 人均, 对东盟 and what a
/// share is a share of.
package struct IndicatorName: Sendable, Hashable {
    /// The unified name; empty where the words name nothing.
    package private(set) var text: String
    /// What the name itself says to be measured: growth for 增速, share for 占比, change for 新增; `nil` where it leaves that to the
    /// text around.
    package private(set) var measure: LedgerEntry.Measure?

    /// Reads a name as a table of figures gives it.
    ///
    /// - Complexity: O(length).
    package init(_ words: String) {
        let bytes = Array(String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.properties.isWhitespace })).utf8)
        (text, measure) = bytes.withUnsafeBufferPointer { buffer in
            let head = HeadReader(text: buffer, periods: PeriodList()).read(from: 0, to: buffer.count)
            var writer = NameWriter()
            if head.cues.contains(.total) { writer.append("累计") }
            writer.append(head.start..<buffer.count, of: buffer)
            let gains = head.cues.contains(.gain) || writer.holdsGain
            let suffix = writer.trimMeasure(keeping: nil)
            return (writer.name ?? "", suffix ?? (gains ? .change : nil))
        }
    }
}
