import CPCRE2
import Synchronization

/// A regular expression compiled by PCRE2.
///
/// It runs in the interpreter until it has gone through so much text that machine code pays: to make that takes about as long as
/// to lint a short draft, and a single draft needs few patterns often. Both find the same; what the interpreter gives up on, the
/// machine code decides, so that no outcome hangs on what was searched before.
final class CompiledExpression: Sendable {
    /// When machine code is made.
    enum MachineCode: Sendable {
        case never, whenWorthIt, atOnce
    }

    /// What PCRE2 has against an expression.
    struct Rejection: Error, Sendable, Hashable {
        /// PCRE2's number, from 101.
        let code: Int
        /// Byte of the expression at which it was noticed.
        let offset: Int
    }

    /// Bytes to search in the interpreter before machine code is made.
    private static let warmUp = 2 << 10
    /// Bytes that a search takes as long as at least, however near its last place is: to set one up takes its time.
    private static let shortestSearch = 16

    private let interpreted: CompiledCode
    /// The expression of restored code, which is not copied to be translated: its tables are counted in a way that workers must not
    /// share.
    private let source: [UInt8]?
    private let translated = SharedReference<CompiledCode>()
    private let machineCode: MachineCode
    private let searched = Atomic<Int>(0)
    /// Pairs of offsets that a match fills: the whole match and each group.
    let offsetPairs: Int
    /// What its callouts ask for; `nil` for an expression without callouts.
    let figures: FigureSlots?

    /// Compiles an expression in UTF-8.
    convenience init(_ expression: [UInt8], figures: FigureSlots? = nil, machineCode: MachineCode = .whenWorthIt) throws(Rejection) {
        try self.init(CompiledCode(compiling: expression, takesFigures: figures != nil), nil, figures, machineCode)
    }

    /// Takes over what ``serialized`` has put out of the same expression, or compiles it where the library does not know that.
    convenience init(_ expression: [UInt8], figures: FigureSlots?, restoring serialized: [UInt8]) throws(Rejection) {
        if let code = CompiledCode(restoring: serialized) {
            self.init(code, expression, figures, .whenWorthIt)
        } else {
            try self.init(expression, figures: figures)
        }
    }

    private init(_ code: CompiledCode, _ source: [UInt8]?, _ figures: FigureSlots?, _ machineCode: MachineCode) {
        interpreted = code
        self.source = source
        self.machineCode = machineCode
        self.figures = figures
        offsetPairs = code.groups + 1
        if machineCode == .atOnce { _ = translation }
    }

    /// The code as bytes that the same build of PCRE2 can restore.
    var serialized: [UInt8] { interpreted.serialized }

    /// Whether matches run as machine code by now.
    var isMachineCode: Bool { translated.load()?.isMachineCode ?? false }

    /// The machine code, made now if it is not there yet; of two workers that make it at once, one wins.
    private var translation: CompiledCode {
        translated.load() ?? translated.storeIfNil(CompiledCode(translating: original))
    }

    /// The code, in a copy that other code may be made of.
    private var original: CompiledCode {
        guard let source else { return interpreted }
        do {
            return try CompiledCode(compiling: source, takesFigures: figures != nil)
        } catch {
            preconditionFailure("an expression that was restored was compiled before: \(error)")
        }
    }

    /// What runs a search through so many bytes.
    private func code(forBytes count: Int) -> CompiledCode {
        if machineCode == .never { return interpreted }
        if let ready = translated.load() { return ready }
        let count = max(count, Self.shortestSearch)
        let before = searched.wrappingAdd(count, ordering: .relaxed).oldValue
        return before + count > Self.warmUp ? translation : interpreted
    }

    /// Finds the first match that begins at `start` or behind it, but not behind `last`; its offsets are then in the scratch.
    ///
    /// `subject` must be valid UTF-8 and `start` must not lie inside a scalar. A search that has a time limit goes through the
    /// text in windows, and looks at the clock between them. An expression with callouts needs a cursor over the figures.
    func match(
        _ subject: UnsafeBufferPointer<UInt8>, from start: Int, beginningBy last: Int? = nil, within steps: Int,
        time: TimeAllowance? = nil, figures cursor: UnsafeMutablePointer<FigureCursor>? = nil, using scratch: MatchScratch
    ) throws(MatchFailure) -> Bool {
        let last = last ?? subject.count
        let code = code(forBytes: last - start)
        do {
            return try match(
                subject, from: start, beginningBy: last, by: code, within: steps, time: time, figures: cursor, using: scratch)
        } catch {
            if code.isMachineCode || machineCode == .never { throw error }
            return try match(
                subject, from: start, beginningBy: last, by: translation, within: steps, time: time, figures: cursor,
                using: scratch)
        }
    }

    private func match(
        _ subject: UnsafeBufferPointer<UInt8>, from start: Int, beginningBy last: Int, by code: CompiledCode, within steps: Int,
        time: TimeAllowance?, figures cursor: UnsafeMutablePointer<FigureCursor>?, using scratch: MatchScratch
    ) throws(MatchFailure) -> Bool {
        if let cursor {
            pcre2_set_callout_8(scratch.context, FigureCursor.callout, cursor)
            cursor.pointee.allow(callouts: steps)
            if let leading = figures?.leading {
                return try match(
                    subject, from: start, by: code, beginningWith: leading, within: steps, time: time, cursor, using: scratch)
            }
        }
        guard let time else {
            return try match(subject, from: start, by: code, beginningBy: last, within: steps, using: scratch)
        }
        var start = start
        while true {
            let end = min(Self.scalarStart(in: subject, atMost: start + Self.window), last)
            if try match(subject, from: start, by: code, beginningBy: end, within: steps, using: scratch) { return true }
            guard end < last else { return false }
            if time.isSpent { throw .tooManySteps }
            start = end
        }
    }

    /// The first match, where every match begins with one of these figures: nothing between them is looked at.
    private func match(
        _ subject: UnsafeBufferPointer<UInt8>, from start: Int, by code: CompiledCode, beginningWith leading: Set<FigureCriterion>,
        within steps: Int, time: TimeAllowance?, _ cursor: UnsafeMutablePointer<FigureCursor>, using scratch: MatchScratch
    ) throws(MatchFailure) -> Bool {
        var next = start
        while let place = cursor.pointee.firstStart(of: leading, from: next) {
            // Marks of another text could cut a scalar, which PCRE2 would not survive.
            let isStart = subject[place] & 0xC0 != 0x80
            if isStart, try match(subject, from: place, by: code, beginningBy: place, within: steps, using: scratch) { return true }
            if let time, time.isSpent { throw .tooManySteps }
            next = place + 1
        }
        return false
    }

    /// Bytes between two looks at the clock: few, since a pattern can take long at each.
    private static let window = 64

    /// The last place up to an offset at which a scalar begins, or the end of the text.
    private static func scalarStart(in subject: UnsafeBufferPointer<UInt8>, atMost offset: Int) -> Int {
        guard offset < subject.count else { return subject.count }
        var start = offset
        while subject[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// One call of PCRE2: the first match that begins at `start` or behind it, but not behind `last`.
    private func match(
        _ subject: UnsafeBufferPointer<UInt8>, from start: Int, by code: CompiledCode, beginningBy last: Int, within steps: Int,
        using scratch: MatchScratch
    ) throws(MatchFailure) -> Bool {
        pcre2_set_offset_limit_8(scratch.context, last)
        let data = scratch.prepared(offsetPairs: offsetPairs, steps: steps)
        // An empty text may have no address; PCRE2 wants one all the same and reads nothing there.
        let base = subject.baseAddress ?? scratch.anyAddress
        let result =
            code.isMachineCode
            ? pcre2_jit_match_8(code.pointer, base, subject.count, start, 0, data, scratch.context)
            : pcre2_match_8(code.pointer, base, subject.count, start, UInt32(PCRE2_NO_UTF_CHECK), data, scratch.context)
        if result > 0 { return true }
        switch result {
        case PCRE2_ERROR_NOMATCH: return false
        case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT: throw .tooManySteps
        case PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_NOMEMORY: throw .tooMuchMemory
        default: preconditionFailure("the regex engine was called in a way that it does not know: \(result)")
        }
    }
}
