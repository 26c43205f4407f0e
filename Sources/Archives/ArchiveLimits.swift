/// What an archive may hold before it is refused: far beyond any document, and little enough to be read on any machine.
package struct ArchiveLimits: Sendable {
    /// Members of the archive.
    package var members = 20_000
    /// Bytes of one member when unpacked.
    package var memberSize = 256 << 20
    /// Unpacked bytes for each packed one. Markup shrinks to a tenth; deflate itself ends at a thousandth.
    package var ratio = 250
    /// Bytes up to which the ratio does not matter.
    package var ratioFreeSize = 32 << 20

    package init() {}
}
