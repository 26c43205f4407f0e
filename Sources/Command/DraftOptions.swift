import ArgumentParser
import Drafts
import SourceText
import WordDocuments

/// How drafts are read; shared by the commands that read them.
struct DraftOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            localized(
                zh: "Word 文稿里的修订：按全部接受（final）还是全部拒绝（original）来读",
                en: "Tracked changes of Word documents: read as if all were accepted, or rejected.")))
    var trackChanges = TrackedChanges.final

    @OptionGroup var standardInput: StandardInputOptions

    func read(_ path: String) throws(InputError) -> SourceFile {
        try SourceFile(draft: path, changes: trackChanges, standardInput: standardInput.name)
    }
}

extension TrackedChanges: ExpressibleByArgument {}
