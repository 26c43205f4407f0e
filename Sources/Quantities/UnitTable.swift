import Localization

/// The units, currencies and classifiers of units.tsv with their names and spellings.
package struct UnitTable: Sendable {
    /// After which numerals a surface is read as this unit.
    enum Condition: String, Sendable {
        case any
        /// Only after Arabic digits.
        case arabic
        /// Only as the smaller part of a compound: 3元5角.
        case larger
        /// Only as what a rate refers to: 吨/日.
        case rate
        /// Only where no Chinese character follows.
        case final
    }

    struct Row: Sendable {
        var unit: Unit
        let name: String
        let english: String
        let condition: Condition
        /// Another row with a common surface (分 of money, of time, of a score); 0 for none.
        var alternative: UInt16 = 0

        /// 号: it numbers things.
        var isLabel: Bool { name == "号" }
        /// 届: behind Chinese numerals it counts from the first one.
        var isSession: Bool { name == "届" }
        /// 次: it counts times, and numbers meetings.
        var isTimes: Bool { name == "次" }
        /// 大: 三大产业.
        var isGroup: Bool { name == "大" }
    }

    /// Rows that the grammar knows: 个 joins with markers, 年 with years, 元 with currencies before the numeral.
    private(set) var special = Special()

    struct Special: Sendable {
        var item: UInt16 = 0
        var year: UInt16 = 0
        var money: UInt16 = 0
        var degree: UInt16 = 0
        var share: UInt16 = 0
        var percent: UInt16 = 0
        var perMille: UInt16 = 0
    }

    var rows: [Row] = [Row(unit: .none, name: "", english: "", condition: .any)]
    /// Lines that could not be used; empty for the table that is shipped.
    package internal(set) var faults: [TableFault] = []

    init() {}

    /// How a unit is written in Chinese; empty for a bare number.
    package func name(of unit: Unit) -> LocalizedText {
        LocalizedText(zh: rows[Int(unit.id)].name, en: rows[Int(unit.id)].english)
    }

    /// The unit in which values of a unit are compared.
    package func base(of unit: Unit) -> Unit {
        rows[Int(unit.base)].unit
    }

    /// The unit whose Chinese name this is, such as `亿元`'s `元`.
    ///
    /// - Complexity: O(number of units); for rule files, not for texts.
    package func unit(named name: String) -> Unit? {
        rows.dropFirst().first { $0.name == name }?.unit
    }

    /// All units in the order of the file.
    package var units: [Unit] { rows.dropFirst().map(\.unit) }

    mutating func findSpecialRows() {
        func row(_ name: String) -> UInt16 { unit(named: name)?.id ?? 0 }
        special = Special(
            item: row("个"), year: row("年"), money: row("元"), degree: row("℃"), share: row("比值"), percent: row("%"), perMille: row("‰"))
    }

    func isItem(_ id: UInt16) -> Bool { id == special.item }
    func isYear(_ id: UInt16) -> Bool { id == special.year }
    /// 元 and 度, which a word before the numeral can make more definite: 港币2960元, 华氏98度.
    func isCompletedBefore(_ id: UInt16) -> Bool { id == special.money || id == special.degree }
    /// The unit of a fraction of one.
    var shareRow: UInt16 { special.share }

    /// The unit that 百分之, 千分之, 万分之 stand for, and the power of ten that is left.
    func share(ofPower coefficient: Int, scale: Int) -> (unit: UInt16, scale: Int)? {
        switch (coefficient, scale) {
        case (100, 0): (special.percent, 0)
        case (1000, 0): (special.perMille, 0)
        case (1, 4): (special.perMille, -1)
        default: nil
        }
    }

    @inline(__always)
    func row(_ id: UInt16) -> Row { rows[Int(id)] }
}
