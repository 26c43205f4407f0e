/// Why an archive, or one member of it, cannot be read.
package enum ArchiveError: Error, Sendable, Hashable {
    /// No list of members is found: something else, or cut off at its end.
    case notAnArchive
    case tooManyMembers(limit: Int)
    /// A name that leads out of the archive (`../`, `/`, `C:`), or is no text at all.
    case unsafeName(String)
    /// Two members under one name: which of them a program reads is anyone's guess.
    case duplicateMember(String)
    case encrypted(member: String)
    /// Packed in a way that is neither stored nor deflated.
    case unknownCompression(member: String)
    case tooLarge(member: String, limit: Int)
    /// Far more unpacked bytes than packed ones, as made to fill a machine's memory.
    case bomb(member: String)
    /// The packed bytes end early, or do not give what the archive says they hold.
    case damaged(member: String)
}
