/// A run that is being read.
struct OpenRun {
    /// In the map.
    let number: Int
    var isHidden: Bool
}
