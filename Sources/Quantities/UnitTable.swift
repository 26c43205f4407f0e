import Localization

/// The units, currencies and classifiers of units.tsv with their names and spellings.
package struct UnitTable: Sendable {
    /// After which numerals a surface is read as this unit.
    enum Condition: Sendable {
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

    /// What the scanner needs of a unit.
    struct Row: Sendable {
        var unit: Unit
        let condition: Condition
        /// Another row with a common surface (分 of money, of time, of a score); 0 for none.
        var alternative: UInt16 = 0
    }

    /// Row 0 is no unit.
    private var rows = [Row(unit: .none, condition: .any)]
    private var names = [LocalizedText(zh: "", en: "")]
    private(set) var special = Special()

    init() {}

    /// How a unit is written; the Chinese name is empty for a bare number.
    package func name(of unit: Unit) -> LocalizedText {
        names[Int(unit.id)]
    }

    /// The unit in which values of a unit are compared.
    package func base(of unit: Unit) -> Unit {
        rows[Int(unit.base)].unit
    }

    /// The unit with a Chinese name, such as 元; the first of its name where several dimensions share it.
    ///
    /// - Complexity: O(number of units); for rule files, not for texts.
    package func unit(named name: String) -> Unit? {
        names.dropFirst().firstIndex { $0.zh == name }.map { rows[$0].unit }
    }

    /// The unit of a row, such as ``Quantity/per``.
    package subscript(row: UInt16) -> Unit { rows[Int(row)].unit }

    /// All units in the order of the file.
    package var units: [Unit] { rows.dropFirst().map(\.unit) }

    @inline(__always)
    func row(_ id: UInt16) -> Row { rows[Int(id)] }

    @inline(__always)
    func unit(_ id: UInt16) -> Unit { rows[Int(id)].unit }
}

// MARK: Rows that the grammar knows

extension UnitTable {
    /// Rows with a part in the grammar; 0 where the table lacks one.
    struct Special: Sendable {
        /// 个, which joins with markers (2个多月).
        var item: UInt16 = 0
        /// 年, which makes years of four digits.
        var year: UInt16 = 0
        /// 元 and 度, which a word before the numeral can make more definite: 港币2960元, 华氏98度.
        var money: UInt16 = 0
        var degree: UInt16 = 0
        /// 千瓦时, which 度 counts behind 万 and 亿.
        var energy: UInt16 = 0
        /// The unit of a fraction of one, and what 百分之 and 千分之 stand for.
        var share: UInt16 = 0
        var percent: UInt16 = 0
        var perMille: UInt16 = 0
        /// 号, which numbers things.
        var label: UInt16 = 0
        /// 届, which behind Chinese numerals counts from the first one.
        var session: UInt16 = 0
        /// 次, which counts times and numbers meetings.
        var times: UInt16 = 0
        /// 大: 三大产业.
        var group: UInt16 = 0
        /// 人, which 位 counts too, and the places in a ranking that 上升4位 counts.
        var person: UInt16 = 0
        var place: UInt16 = 0
        /// 间, which also ends 10000与20000间.
        var room: UInt16 = 0
    }

    mutating func findSpecialRows() {
        let places: [(WritableKeyPath<Special, UInt16>, String)] = [
            (\.item, "个"), (\.year, "年"), (\.money, "元"), (\.degree, "℃"), (\.energy, "千瓦时"), (\.share, "比值"), (\.percent, "%"),
            (\.perMille, "‰"),
            (\.label, "号"), (\.session, "届"), (\.times, "次"), (\.group, "大"), (\.room, "间"), (\.person, "人"), (\.place, "位次"),
        ]
        for (place, name) in places { special[keyPath: place] = unit(named: name)?.id ?? 0 }
    }

    /// The unit that 百分之, 千分之, 万分之 stand for, and the power of ten that is left.
    func share(ofPower coefficient: Int, scale: Int) -> (unit: UInt16, scale: Int)? {
        switch (coefficient, scale) {
        case (100, 0): (special.percent, 0)
        case (1000, 0): (special.perMille, 0)
        case (1, 4): (special.perMille, -1)
        default: nil
        }
    }
}

// MARK: Filling

extension UnitTable {
    /// Adds a row that is its own base until ``setBase(of:named:)``, and returns its number.
    mutating func append(
        name: LocalizedText, dimension: Dimension, isDiscrete: Bool, factor: (digits: Int64, exponent: Int8), condition: Condition
    ) -> UInt16 {
        let id = UInt16(rows.count)
        let unit = Unit(
            id: id, base: id, dimension: dimension, isDiscrete: isDiscrete, factorDigits: factor.digits,
            factorExponent: factor.exponent)
        rows.append(Row(unit: unit, condition: condition))
        names.append(name)
        return id
    }

    /// Lets a row count in the base of the given name; false when there is none of its dimension with factor 1.
    mutating func setBase(of id: UInt16, named name: String) -> Bool {
        // Bases stand before or near their units, so the search runs backwards from the unit itself.
        let dimension = unit(id).dimension
        var base = Int(id)
        while base > 0, !isBase(base, named: name, of: dimension) { base -= 1 }
        if base == 0 { base = rows.indices.first { isBase($0, named: name, of: dimension) } ?? 0 }
        guard base > 0 else { return false }
        rows[Int(id)].unit = unit(id).with(base: UInt16(base))
        return true
    }

    private func isBase(_ row: Int, named name: String, of dimension: Dimension) -> Bool {
        rows[row].unit.isBase && rows[row].unit.dimension == dimension && names[row].zh == name
    }

    /// Lets a surface that two rows share lead from the later to the earlier one; false when the row has such a partner already.
    mutating func setAlternative(of id: UInt16, _ earlier: UInt16) -> Bool {
        guard id != earlier, rows[Int(id)].alternative == 0 else { return false }
        rows[Int(id)].alternative = earlier
        return true
    }
}
