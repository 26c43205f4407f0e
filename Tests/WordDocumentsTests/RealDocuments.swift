import SourceText

/// The published reports beside the project, where they are.
enum RealDocuments {
    private static let names = [
        "上海市-2025", "凉山州-2024", "合肥市-2024", "天门市-2024", "广西壮族自治区-2025", "河池市-2024", "洛阳市-2023", "深圳市-2024",
    ]

    private static var folder: String {
        let steps = #filePath.split(separator: "/").dropLast(4)
        return "/" + steps.joined(separator: "/") + "/shared/reports"
    }

    static let all: [(name: String, bytes: [UInt8])] = names.compactMap { name in
        (try? readFile("\(folder)/\(name).docx")).map { (name, $0) }
    }
}
