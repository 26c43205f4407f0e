import ArgumentParser
import Diagnostics
import Localization
import ReportCache
import Reporting
import RulePacks
import SourceText

/// Whether reports of earlier runs are used again.
struct CacheOptions: ParsableArguments {
    @Option(
        name: .customLong("cache"),
        help: ArgumentHelp(
            localized(
                zh: "把结果存进这个文件夹；文稿、规则和配置都没变的，下次不再重查",
                en: "Keep results in this folder; drafts that have not changed, with the same rules, are not checked again."),
            valueName: "folder"))
    var folder: String?

    func validate() throws {
        if folder?.isEmpty == true {
            throw ValidationError(localized(zh: "--cache 后面要写文件夹", en: "--cache needs a folder"))
        }
    }

    /// The cache, if one is asked for; ends the command where it cannot be used.
    func open(_ output: OutputOptions) throws -> ReportCache? {
        guard let folder else { return nil }
        do throws(InputError) {
            return try ReportCache(in: folder)
        } catch {
            let problem = Problem(
                path: error.path, message: error.message,
                hint: LocalizedText(
                    zh: "--cache 要一个可以写的文件夹；也可以不用 --cache", en: "--cache needs a folder that can be written; or leave --cache out"))
            try ProblemPrinter(output).printAndThrow([problem])
            return nil
        }
    }

    /// Says that results could not be kept, which does no harm to the report.
    func tell(_ cache: ReportCache?, _ output: OutputOptions) {
        guard let failure = cache?.failure else { return }
        StandardStreams.writeError(TextReporter.render([Problem(failure)], options: output.reportOptions(writingFile: false)))
    }
}
