import DocumentModel
import Quantities
import RuleModel

/// Whether the whole of a match is the one that its wording speaks of.
extension RelationMatch {
    /// 教育62亿元，卫生、社保分别为36亿元、49亿元，合计……: the total may take in what stands further in front.
    func isPreceded(in context: CheckContext) -> Bool {
        guard let first = operands.first?.quantity else { return false }
        let front = sentence(in: context.document).lowerBound..<first.extent.lowerBound
        return context.quantities[context.quantities.indices(within: front)].contains {
            $0.role == .cardinal && $0.unit.base == first.unit.base
        }
    }

    /// Whether the clause of the whole ends with the name that 占……的 gives it: 出口总额120亿元，……占出口总额的七成.
    func isWholeNamed(in document: Document) -> Bool {
        guard let wholeName, let whole = operands.first?.quantity else { return false }
        let view = document.reading
        let start = view.clauseStart(before: whole.extent.lowerBound, notBefore: sentence(in: document).lowerBound)
        let label = view.before(Self.links, endingAt: whole.extent.lowerBound) ?? whole.extent.lowerBound
        let name = view.bytes[wholeName]
        return start <= label - name.count && view.bytes[label - name.count..<label].elementsEqual(name)
    }

    /// What may stand between a name and its figure.
    private static let links: [StaticString] = ["达到", "完成", "实现", "共有", "突破", "约为", "共", "达", "为", "约", "超", "近"]
}
