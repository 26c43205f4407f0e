import JSON
import Localization

/// What a client can do, as it says when it starts the session.
struct ClientFeatures: Sendable, Hashable {
    let encoding: PositionEncoding
    let language: Language
    let showsRelatedInformation: Bool
    /// Whether edits may name the version of the document they are for.
    let takesVersionedEdits: Bool
    /// Whether actions may be literals with edits, not only commands.
    let takesActionLiterals: Bool
    let nestsSymbols: Bool
    let showsMarkdown: Bool
    let registersWatchers: Bool
    /// Whether it asks for diagnostics and does not take those that are sent unasked.
    let onlyPullsDiagnostics: Bool

    /// - Parameter language: where the client names none.
    init(_ params: JSONValue, language: Language) {
        let capabilities = params["capabilities"]
        let text = capabilities?["textDocument"]
        let workspace = capabilities?["workspace"]
        encoding = PositionEncoding(offered: capabilities?["general"]?["positionEncodings"])
        self.language = params["locale"]?.string.map(Language.init(locale:)) ?? language
        showsRelatedInformation = text?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
        takesVersionedEdits = workspace?["workspaceEdit"]?["documentChanges"]?.bool ?? false
        takesActionLiterals = text?["codeAction"]?["codeActionLiteralSupport"] != nil
        nestsSymbols = text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
        let formats = text?["hover"]?["contentFormat"]?.array
        showsMarkdown = formats.map { $0.contains("markdown") } ?? true
        registersWatchers = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
        onlyPullsDiagnostics = text?["diagnostic"] != nil && text?["publishDiagnostics"] == nil
    }

    /// What the server offers in return (LSP 3.17, ServerCapabilities).
    var offer: JSONValue {
        var offer: [String: JSONValue] = [
            "positionEncoding": .string(encoding.rawValue),
            "textDocumentSync": ["openClose": true, "change": 2, "save": ["includeText": false]],
            "hoverProvider": true,
            "documentSymbolProvider": true,
            "completionProvider": ["triggerCharacters": [":", " ", "{", "@", "="]],
            "codeActionProvider": takesActionLiterals ? ["codeActionKinds": ["quickfix", "source.fixAll.hegao"]] : false,
        ]
        if onlyPullsDiagnostics {
            offer["diagnosticProvider"] = ["identifier": "hegao", "interFileDependencies": false, "workspaceDiagnostics": false]
        }
        return .object(offer)
    }
}
