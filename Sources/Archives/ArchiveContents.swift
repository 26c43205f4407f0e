/// What a member is to hold.
package struct ArchiveContents: Sendable {
    /// The path within the archive, with `/` between its steps.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
