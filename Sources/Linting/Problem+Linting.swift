import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// What can keep a draft from being checked, in words.
extension Problem {
    package static func emptyDocument(_ source: SourceFile) -> Problem {
        Problem(
            path: source.path, place: Place(range: source.textStart..<source.textStart, in: source),
            message: LocalizedText(zh: "文件里没有文字", en: "the file holds no text"),
            hint: LocalizedText(zh: "请确认交来的是不是定稿、是否保存完整", en: "check that this is the draft and that it was saved"))
    }

    static func noRuleApplies(_ source: SourceFile) -> Problem {
        Problem(
            path: source.path,
            message: LocalizedText(zh: "没有一条规则适用于这份文稿，等于没有检查", en: "no rule applies to this document: nothing was checked"),
            hint: LocalizedText(
                zh: "用 --kind 指明文种，或放宽 --select、--ignore、--level", en: "name its kind with --kind, or relax --select, --ignore or --level"))
    }

    /// Numbers with so many digits that nothing was reckoned with them; `nil` where there are none. The first stands for all.
    package static func unreadableNumbers(_ ranges: [ByteRange], in source: SourceFile) -> Problem? {
        guard let first = ranges.first else { return nil }
        let others = ranges.count - 1
        return Problem(
            path: source.path, place: Place(range: first, in: source),
            message: LocalizedText(
                zh: "这个数长得没法计算" + (others > 0 ? "，这样的数还有 \(others) 个" : ""),
                en: "the number is too long to reckon with" + (others > 0 ? ", and so are \(others) more" : "")),
            hint: LocalizedText(
                zh: "与它有关的数字没有核对；请检查是不是多按、多粘贴了数字",
                en: "nothing was checked against it; see whether digits were pasted twice"))
    }

    static func gaveUp(_ failure: DocumentMatcher.GivenUp, _ document: Document) -> Problem {
        Problem(
            path: document.source.path, place: Place(range: document.paragraphs[failure.paragraph].range, in: document.source),
            message: LocalizedText(
                zh: "规则“\(failure.owner)”的模式在这一段上算不完，放弃了：\(failure.pattern)",
                en: "a pattern of “\(failure.owner)” gave up on this paragraph: \(failure.pattern)"),
            hint: LocalizedText(
                zh: "这一段没有按该规则检查；请改写模式，避免像 (a+)+ 这样的嵌套重复和像 (.+)\\1 这样对长文字的反复试探",
                en: "the rule did not check this paragraph; rewrite the pattern without nested repetition such as (a+)+ or trials such as (.+)\\1"))
    }
}
