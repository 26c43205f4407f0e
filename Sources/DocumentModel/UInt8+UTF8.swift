extension UInt8 {
    /// Leads a Han character of the block U+4E00–U+9FFF or one of its neighbours, three bytes long: most of a text, so it
    /// is asked first.
    var leadsHan: Bool { self >= 0xE4 && self <= 0xE9 }
}
