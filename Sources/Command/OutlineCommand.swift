import ArgumentParser
import Diagnostics
import DocumentModel
import Localization
import Reporting
import RulePacks
import SourceText

/// `hegao outline`: the document as the engine sees it.
struct OutlineCommand: ParsableCommand {
    /// How an outline is shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "outline", abstract: localized(zh: "显示文稿的结构", en: "Show how a draft is understood."))
    }

    @Argument(help: ArgumentHelp(localized(zh: "文稿；- 表示标准输入", en: "A draft; - is standard input."), valueName: "file"))
    var path: String

    @Option(help: ArgumentHelp(localized(zh: "输出格式", en: "Output format.")))
    var format = Format.text

    @OptionGroup var draft: DraftOptions

    @OptionGroup var output: OutputOptions

    func run() throws {
        let document: Document
        do throws(InputError) {
            let source = try draft.read(path)
            document = Document(reading: source, format: DocumentFormat(of: source))
        } catch {
            return try ProblemPrinter(output).printAndThrow([Problem(error)])
        }
        switch format {
        case .text: StandardStreams.write(OutlineText(document: document, language: output.language).text)
        case .json: StandardStreams.write(OutlineJSON(document: document).bytes)
        }
    }
}
