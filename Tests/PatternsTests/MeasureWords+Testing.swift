import Patterns

extension MeasureWords {
    /// 个 is 1, 家 is 2, 项 is 3.
    static let forTesting = MeasureWords(
        number: { word in ["个", "家", "项"].firstIndex(of: word).map { UInt16($0 + 1) } }, list: { ["个", "家", "项"] })
}
