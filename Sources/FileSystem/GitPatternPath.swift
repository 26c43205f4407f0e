/// A path taken apart once, so that many patterns can look at it.
struct GitPatternPath {
    /// Names from the home of the patterns down, as Unicode scalars; empty for that home itself.
    let components: [[Unicode.Scalar]]

    init(_ path: String) {
        components = path.utf8.split(separator: UInt8(ascii: "/")).lazy.filter { !$0.elementsEqual(".".utf8) }
            .map { Array(Substring($0).unicodeScalars) }
    }

    private init(_ components: [[Unicode.Scalar]]) {
        self.components = components
    }

    /// The same path as seen from a folder `depth` names further down.
    func below(_ depth: Int) -> GitPatternPath { GitPatternPath(Array(components.dropFirst(depth))) }

    func appending(_ name: String) -> GitPatternPath { GitPatternPath(components + [Array(name.unicodeScalars)]) }
}
