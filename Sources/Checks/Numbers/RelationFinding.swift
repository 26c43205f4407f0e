import Diagnostics
import DocumentModel
import Formulas
import Localization
import Quantities
import RuleModel

/// Puts a relation that fails into words.
struct RelationFinding {
    private let match: RelationMatch
    private let formula: Formula
    private let judgement: Judgement
    private let document: Document

    init(_ match: RelationMatch, _ formula: Formula, _ judgement: Judgement, in document: Document) {
        self.match = match
        self.formula = formula
        self.judgement = judgement
        self.document = document
    }

    /// A contradiction has the rule's level; what fits only for a charitable reader, or rests on figures that are not firm, is one
    /// step milder.
    var finding: Finding {
        let demotion = (judgement.verdict == .suspicious ? 1 : 0) + (match.isDoubtful(in: document) ? 1 : 0)
        return Finding(at: match.range, message, demotion: demotion)
    }

    private var message: LocalizedText {
        match.relation.message ?? LocalizedText(zh: "这几个数对不上", en: "these figures do not fit")
    }
}

/// Names of the values that a relation gives to a rule's message.
enum RelationValues {
    static let names: Set<String> = ["stated", "写明", "computed", "算得", "gap", "相差"]
}
