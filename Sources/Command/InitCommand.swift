import ArgumentParser
import Configuration
import Diagnostics
import FileSystem
import Localization
import RulePacks
import SourceText

/// `hegao init`: a first configuration and a first rule, fitted to what is in a folder.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: localized(zh: "在文件夹里写一份配置和第一条规则", en: "Write a configuration and a first rule into a folder."),
            discussion: localized(
                zh: "先看文件夹里有什么，再写 .hegao.yml 和 rules/our-office.yaml；已有的文件不动，--force 才重写配置。",
                en: """
                    Looks at what is there, then writes .hegao.yml and rules/our-office.yaml. Files that are there stay as they \
                    are; --force writes the configuration anew.
                    """))
    }

    @Argument(help: ArgumentHelp(localized(zh: "文件夹，默认当前文件夹", en: "The folder; default this one."), valueName: "folder"))
    var folder = "."

    @Flag(help: ArgumentHelp(localized(zh: "已有 .hegao.yml 也重写", en: "Write .hegao.yml anew if it is there.")))
    var force = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let survey: FolderSurvey
        do throws(InputError) {
            guard Paths.kind(of: folder) == .folder else { throw .notAFolder(folder) }
            survey = FolderSurvey(of: folder)
            let written = try write(survey)
            if !output.quiet { StandardStreams.write(InitSummary(survey: survey, written: written, language: output.language).text) }
        } catch {
            return try ProblemPrinter(output).printAndThrow([Problem(error)])
        }
    }

    /// The paths of the files that were written.
    private func write(_ survey: FolderSurvey) throws(InputError) -> [String] {
        if let old = survey.configuration, !force || Paths.fileExtension(of: old) == "yaml" { return [] }
        var written: [String] = []
        let template = InitTemplate(survey: survey, language: output.language)
        // The rule comes first: without it, the configuration that names it would be faulty.
        if survey.ruleFiles.isEmpty {
            let path = survey.path(InitTemplate.ruleFile)
            try Paths.makeFolder(Paths.folder(of: path))
            try replaceFile(path, with: Array(template.rule.utf8))
            written.append(path)
        }
        let path = survey.path(ConfigurationName.standard)
        try replaceFile(path, with: Array(template.configuration.utf8))
        return [path] + written
    }
}

extension InputError {
    fileprivate static func notAFolder(_ path: String) -> InputError {
        InputError(
            path: path,
            message: Paths.kind(of: path) == .file
                ? LocalizedText(zh: "这是文件，不是文件夹", en: "this is a file, not a folder")
                : LocalizedText(zh: "没有这个文件夹", en: "there is no such folder"),
            hint: LocalizedText(zh: "写明要放配置的文件夹，先用 mkdir 建好", en: "name the folder to configure; make it with mkdir first"))
    }
}
