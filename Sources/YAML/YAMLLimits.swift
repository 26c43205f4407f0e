import Localization
import SourceText

/// How large a YAML file may be before reading it is given up: a hostile file ends in milliseconds, with a place.
package struct YAMLLimits: Sendable {
    /// Bytes of the file.
    package var size = 4 << 20
    /// Collections inside one another.
    package var depth = 64
    /// Scalars and collections together.
    package var nodes = 200_000

    /// Faults after which reading on would help nobody.
    package var faults = 500

    package init() {}

    func fault(ofSize source: SourceFile) -> YAMLError? {
        guard source.bytes.count > size else { return nil }
        return YAMLError(
            LocalizedText(
                zh: "文件有 \(source.bytes.count) 字节，超过 YAML 文件的上限 \(size) 字节",
                en: "the file has \(source.bytes.count) bytes; a YAML file may have \(size)"),
            hint: LocalizedText(
                zh: "请分成几个文件；大的词表可以放进 TSV 文件，用 data 引入",
                en: "split it into several files; large word tables belong in a TSV file named under data"),
            at: source.textStart..<source.textStart)
    }

    func fault(ofDepthAt range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "嵌套超过 \(depth) 层，读到这里为止", en: "nested more than \(depth) levels deep; reading stops here"),
            hint: LocalizedText(
                zh: "请检查这里是否多了“[”“{”或“- ”；以它们开头的文字要放进单引号",
                en: "check for stray “[”, “{” or “- ”; text that begins with them belongs in single quotes"),
            at: range)
    }

    func fault(ofFaultsAt range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "错误超过 \(faults) 处，读到这里为止", en: "more than \(faults) faults; reading stops here"),
            hint: LocalizedText(
                zh: "请先改正前面的，再检查一遍；也请确认这是一个 YAML 文件",
                en: "mend the ones above and check again; and make sure that this is a YAML file"),
            at: range)
    }

    func fault(ofNodesAt range: ByteRange) -> YAMLError {
        YAMLError(
            LocalizedText(zh: "内容超过 \(nodes) 项，读到这里为止", en: "more than \(nodes) items; reading stops here"),
            hint: LocalizedText(zh: "请分成几个文件", en: "split the file into several"),
            at: range)
    }
}
