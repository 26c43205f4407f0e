import ArgumentParser
import Configuration
import Diagnostics
import Linting
import Localization
import Reporting
import RulePacks
import SourceText
import WordDocuments
import WordEditing

/// `hegao annotate`: puts findings into a copy of a Word document, as comments.
struct AnnotateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annotate",
            abstract: localized(zh: "把问题批注到 Word 文稿的副本里", en: "Put findings into a copy of a Word document, as comments."))
    }

    @Argument(
        help: ArgumentHelp(
            localized(zh: "Word 文稿（.docx），不会改动它", en: "A Word document (.docx); it is left alone."), valueName: "in.docx"))
    var path: String

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(localized(zh: "写到哪个文件", en: "The file to write."), valueName: "out.docx"))
    var output: String

    @Flag(help: ArgumentHelp(localized(zh: "文件已有就盖掉它", en: "Write over a file that is there.")))
    var force = false

    @Flag(
        help: ArgumentHelp(
            localized(zh: "留着 hegao 上次的批注，不用新的替换", en: "Leave hegao's earlier comments in place instead of replacing them.")))
    var keep = false

    @Option(help: ArgumentHelp(localized(zh: "只批注这一级", en: "Comments of this level only.")))
    var only: ReportLevel?

    @Option(help: ArgumentHelp(localized(zh: "只批注这一级及以上，默认 warning", en: "Comments of this level and above; default warning.")))
    var level: ReportLevel?

    @Option(
        help: ArgumentHelp(localized(zh: "指明文种，不去识别", en: "The kind of document, instead of recognising it.")),
        completion: RuleCompletion.kinds)
    var kind: String?

    @OptionGroup var configurationOptions: ConfigurationOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var profileOptions: ProfileOptions
    @OptionGroup var tableOptions: TableOptions
    @OptionGroup var acceptedOptions: AcceptedOptions
    @OptionGroup var display: OutputOptions

    func validate() throws {
        if only != nil, level != nil {
            throw ValidationError(localized(zh: "--only 和 --level 只能用一个", en: "use --only or --level, not both"))
        }
    }

    func run() throws {
        let options = CommandLineSettings(
            ruleOptions, profileOptions, kind: kind, level: level ?? only, tables: tableOptions.table)
        let job = LintJob([path], configurationOptions.workspace(options))
        let printer = ProblemPrinter(display)
        let baseline = BaselineFilter(acceptedOptions, paths: [path], configured: job.acceptedFile)
        guard let draft = job.drafts.first, baseline.isSound else {
            return try printer.printAndThrow(job.problems + baseline.problems)
        }
        var problems = job.problems
        do throws(InputError) {
            let target = try WordTarget(output, from: path, overwrites: force)
            let raw = try readFile(path)
            let document = try WordDocument(reading: raw, path: path)
            let linter = job.settings[draft.settings].linter(acceptedFindings: baseline.accepted)
            let report = linter.lint(SourceFile(path: path, document), scratch: LintScratch())
            problems += report.problems
            let outcome = try annotated(raw, document, report)
            try target.write(outcome.file)
            say(outcome, report.omissions)
        } catch {
            problems.append(Problem(error))
        }
        try printer.printAndThrow(problems)
    }

    private func annotated(
        _ raw: [UInt8], _ document: WordDocument, _ report: FileReport
    ) throws(InputError) -> CommentWriter.Outcome {
        let findings = report.diagnostics.filter { only == nil || $0.severity == only?.severity }
        let comments = findings.map { finding in
            let isElsewhere = !document.holdsComment(at: finding.place.range.lowerBound)
            let remark = Remark(finding, isElsewhere: isElsewhere, in: display.language)
            return NewComment(range: finding.place.range, paragraphs: remark.paragraphs)
        }
        let writer = CommentWriter(raw, document, signature: Signature(date: Clock.date), keepsOwn: keep)
        let outcome: CommentWriter.Outcome
        let again: WordDocument
        do {
            outcome = try writer.write(comments)
            again = try WordDocument(outcome.file)
        } catch {
            throw InputError(error, path: path)
        }
        // Comments never change the text.
        guard again.text == document.text else { throw .unfaithful(path) }
        return outcome
    }

    /// - Parameter omissions: what no rule has looked at.
    private func say(_ outcome: CommentWriter.Outcome, _ omissions: [LocalizedText]) {
        guard !display.quiet else { return }
        StandardStreams.writeError(omissions.map { "\(path)  \($0(in: display.language))\n" }.joined())
        let replaced =
            outcome.replaced > 0
            ? LocalizedText(zh: "，替换了上次的 \(outcome.replaced) 条", en: ", in the place of \(outcome.replaced) earlier ones")
            : LocalizedText(verbatim: "")
        let homeless =
            outcome.homeless > 0
            ? LocalizedText(zh: "；有 \(outcome.homeless) 条在文稿里没有可以放的地方", en: "; \(outcome.homeless) found no place")
            : LocalizedText(verbatim: "")
        let text = LocalizedText(
            zh: "\(output)：批注了 \(outcome.made) 处\(replaced.zh)\(homeless.zh)",
            en: "\(output): \(outcome.made) comments\(replaced.en)\(homeless.en)")
        StandardStreams.writeError(text(in: display.language) + "\n")
    }
}

extension WordDocument {
    /// Whether a comment can stand on the words at an offset: notes and text boxes hold none.
    fileprivate func holdsComment(at offset: Int) -> Bool {
        guard let paragraph = paragraphIndex(at: offset).map({ paragraphs[$0] }) else { return true }
        return paragraph.story == .body && !paragraph.isInTextBox
    }
}
