/// How often scalars are met in reports, as far as it takes to choose what a pattern is best looked for by.
///
/// Rounded from a count over real reports: a guess decides how fast a pattern runs, never what it finds.
enum TextStatistics {
    /// Where the Han block begins.
    private static let firstHan = 0x4E00
    private static let hanCount = 0x5200

    /// Hits a scalar of text, for the characters that stand in nearly every paragraph, on every page, in every report, and others.
    private static let classes: [Float] = [0.0003, 0.001, 0.002, 0.005]
    private static let everyReport =
        "标策整优群心于比这积县调领划落统就办向电型前省物解必程消下做极色集节期乡明准题防应域商术路众口护问营构范立正运环"
        + "内种格转态第党打导价任可值数求思精促引所确表式信与融财医际境扩权流健局居础争形须率元职控监农供严把报台指使及预广"
        + "由水风原取联障继需南当试小变低都园模交研达料别团切破批固果院险想门着努次"
    private static let everyPage =
        "坚基入用度平为个项好家各等我现出法品对量质了施安创点步同本深代系水治村府目效公育到们投万造技完部机续学规收总多决"
        + "更活性文元场善分管科义通结快支放取教金级计升自服费关稳源时利过得亿外来特不省"
    private static let everyParagraph =
        "的和业国发产建工进大全实加一政新年化生民力要经增中人制设作改高会行地有强资重在济动能体推持市保提成以社企上定开是"
        + "区面务理长合城方革二三四五"

    /// By scalar of the Han block: its position in ``classes``; a table, since loading a rule set asks some ten thousand times.
    private static let hanClasses: [UInt8] = {
        var table = [UInt8](repeating: 0, count: hanCount)
        for (number, characters) in [everyReport, everyPage, everyParagraph].enumerated() {
            for scalar in characters.unicodeScalars { table[Int(scalar.value) - firstHan] = UInt8(number + 1) }
        }
        return table
    }()

    /// Characters that follow each other do so much oftener than chance has it: they make words.
    private static let attraction = 25.0

    /// Expected hits a scalar of text of a literal in UTF-8.
    ///
    /// - Complexity: O(bytes).
    static func frequency(of literal: [UInt8]) -> Double {
        literal.withUnsafeBufferPointer { bytes in
            var frequency = 1 / attraction
            var index = 0
            while index < bytes.count {
                let step = UTF8Step(bytes, at: index, before: bytes.count)
                frequency *= min(1, attraction * Self.frequency(of: step.value))
                index += step.width
            }
            return frequency
        }
    }

    private static func frequency(of scalar: UInt32) -> Double {
        switch scalar {
        case 0xFF0C: 0.035
        case 0x3002, 0x3001: 0.02
        case 0x30...0x39, 0x20: 0.005
        case 0x201C, 0x201D: 0.004
        case 0x25, 0x2E, 0x3000: 0.002
        case 0x4E00..<0xA000: Double(classes[Int(hanClasses[Int(scalar) - firstHan])])
        case 0xFF1A, 0xFF1B, 0xFF08, 0xFF09: 0.001
        default: 0.0003
        }
    }
}
