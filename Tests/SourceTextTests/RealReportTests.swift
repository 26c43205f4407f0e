import SourceText
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Published reports in GB18030, from the folder `shared` beside the repository where there is one.
struct RealReportTests {
    private static let folder = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/shared/reports"

    @Test(
        .enabled(if: access(folder, R_OK) == 0, "there is no folder shared/reports beside the repository"),
        arguments: [("全国-2018.txt", "2018政府工作报告", 20_000), ("海拉尔区-2016.txt", "政 府 工 作 报 告", 15_000)])
    func aReportInGB18030IsReadWhole(name: String, title: String, characters: Int) throws {
        let file = try SourceFile(reading: "\(Self.folder)/\(name)")
        #expect(file.encoding == .gb18030)
        #expect(file.text(in: file.contentRange(ofLine: 0)) == title)
        let scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars
        #expect(scalars.count > characters)
        // Text that was read wrong is full of rare characters; published reports have next to none.
        let odd = scalars.filter { (0xE000...0xF8FF).contains($0.value) || (0x3400...0x4DBF).contains($0.value) }
        #expect(odd.isEmpty)
    }
}
