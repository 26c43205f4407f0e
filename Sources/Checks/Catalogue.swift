import RuleModel

/// Every kind of check that a rule may name: the one list that the executable hands to the loader.
package enum Catalogue {
    /// In the order of their type names.
    package static let all: [any Check.Type] = [
        AgreeCheck.self,
        BoundsCheck.self,
        CalendarCheck.self,
        ConsistentCheck.self,
        CountCheck.self,
        FindCheck.self,
        GrowthCheck.self,
        LayoutCheck.self,
        LengthCheck.self,
        NumberingCheck.self,
        OutlineCheck.self,
        PairsCheck.self,
        RatioCheck.self,
        ReferenceCheck.self,
        RelationCheck.self,
        RepeatCheck.self,
        ReplaceCheck.self,
        RequireCheck.self,
        RespectivelyCheck.self,
        ShareCheck.self,
        SubsetCheck.self,
        SumCheck.self,
        SuppressionsCheck.self,
        TableCheck.self,
        TogetherCheck.self,
        WordingCheck.self,
    ]
}
