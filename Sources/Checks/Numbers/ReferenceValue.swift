import Quantities
import SourceText

/// A value of a larger place: one that a comparison implies, one that the draft states, or a verified one.
struct ReferenceValue {
    /// A figure that it rests on.
    struct Figure {
        let name: String
        let stated: StatedFigure
        let text: String
        let place: ByteRange
        /// The file that the place lies in; `nil` for the draft.
        var file: SourceFile?
    }

    let figures: [Figure]
    /// As a fraction of one.
    let estimate: Estimate
    /// Without tolerance.
    let value: ExactDecimal
    /// Between its figures, if it has two: +, −.
    let sign: String?
    /// What the draft says it by.
    let place: ByteRange

    /// A value that is written down.
    init(_ figure: Figure) {
        figures = [figure]
        estimate = figure.stated.estimate
        value = figure.stated.value
        sign = nil
        place = figure.place
    }

    /// The value that lies a distance below a figure that is said to be above it, or the other way round.
    init(_ figure: Figure, isAbove: Bool, by distance: Figure, at place: ByteRange) {
        figures = [figure, distance]
        let (rate, points) = (figure.stated.value, distance.stated.value)
        estimate = isAbove ? figure.stated.estimate - distance.stated.estimate : figure.stated.estimate + distance.stated.estimate
        value = (isAbove ? rate.subtracting(points) : rate.adding(points)) ?? rate
        sign = isAbove ? "−" : "+"
        self.place = place
    }

    var isVerified: Bool { figures.contains { $0.file != nil } }
    var isImplied: Bool { sign != nil }
}
