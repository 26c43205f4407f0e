/// A place in a sequence of numbers that is not one more than the place before.
struct NumberingStep: Hashable {
    enum Kind: Hashable {
        /// Numbers are left out in front of it.
        case skip
        /// The number stood before.
        case `repeat`
        /// It begins again with 1.
        case restart
        /// It and the next number stand the wrong way round.
        case swap
    }

    let index: Int
    let kind: Kind
    /// The number that would have gone on.
    let expected: Int
    /// Whether writing that number here sets the whole sequence right, as far as it can be seen.
    let isCertain: Bool

    /// The steps that go wrong, each fault once: behind it the count goes on from what stands there.
    ///
    /// - Complexity: O(numbers).
    static func faults(in numbers: [Int]) -> [NumberingStep] {
        var faults: [NumberingStep] = []
        var expected = 1
        var index = 0
        while index < numbers.count {
            let number = numbers[index]
            guard number != expected else {
                expected += 1
                index += 1
                continue
            }
            let next = index + 1 < numbers.count ? numbers[index + 1] : nil
            let fault = fault(number, expected: expected, next: next, at: index)
            faults.append(fault)
            switch fault.kind {
            case .swap: (expected, index) = (expected + 2, index + 2)
            case _ where fault.isCertain: (expected, index) = (expected + 1, index + 1)
            default: (expected, index) = (number + 1, index + 1)
            }
        }
        return faults
    }

    private static func fault(_ number: Int, expected: Int, next: Int?, at index: Int) -> NumberingStep {
        let isSwapped = number == expected + 1 && next == expected
        // With the right neighbours on both sides only this number can be wrong.
        let isCertain = isSwapped || next == expected + 1 || (index > 0 && next == nil && number > 1)
        let kind: Kind =
            if isSwapped { .swap } else if number > expected { .skip } else if number == 1, expected > 2, !isCertain {
                .restart
            } else { .repeat }
        return NumberingStep(index: index, kind: kind, expected: expected, isCertain: isCertain)
    }
}
