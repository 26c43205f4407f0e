import CJansson
import Localization

extension JSONError {
    /// What jansson says, in our words where a writer of JSON can do something about it.
    init(_ error: json_error_t, inputSize: Int) {
        var error = error
        let said = withUnsafeBytes(of: &error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let words = Self.words(for: json_error_code(&error), said: said)
        // An empty or truncated input is reported at -1 or past its end.
        self.init(words, at: min(max(Int(error.position), 0), inputSize))
    }

    static func tooDeep(limit: Int) -> JSONError {
        JSONError(
            LocalizedText(zh: "JSON 嵌套超过 \(limit) 层", en: "JSON nested more than \(limit) levels deep"), at: 0)
    }

    static func zeroByte(at offset: Int) -> JSONError {
        JSONError(
            LocalizedText(zh: "JSON 里不能有零字节，要写成 \\u0000", en: "a zero byte must be written \\u0000 in JSON"), at: offset)
    }

    private static func words(for code: json_error_code, said: String) -> LocalizedText {
        switch code {
        case json_error_invalid_utf8: LocalizedText(zh: "不是有效的 UTF-8", en: "not valid UTF-8")
        case json_error_premature_end_of_input: LocalizedText(zh: "JSON 没有写完就结束了", en: "the JSON ends too early")
        case json_error_end_of_input_expected:
            LocalizedText(zh: "JSON 值的后面还有别的内容", en: "something follows the JSON value")
        case json_error_null_byte_in_key:
            LocalizedText(zh: "成员名里不能有 \\u0000", en: "the name of a member must not hold \\u0000")
        case json_error_numeric_overflow:
            LocalizedText(zh: "数太大，超出 64 位整数或双精度数的范围", en: "a number beyond 64-bit integers or doubles")
        case json_error_stack_overflow: LocalizedText(zh: "JSON 嵌套太深", en: "the JSON is nested too deep")
        case json_error_out_of_memory: LocalizedText(zh: "内存不够", en: "out of memory")
        default: LocalizedText(zh: "JSON 语法有误（\(said)）", en: "wrong JSON syntax (\(said))")
        }
    }
}
