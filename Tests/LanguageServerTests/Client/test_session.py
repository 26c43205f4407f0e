"""A session of a real client (pygls, through pytest-lsp) with the built executable, over standard input and output."""

import asyncio
import os
import subprocess
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

HEGAO = os.environ["HEGAO"]


@pytest_lsp.fixture(scope="module", config=ClientServerConfig(server_command=[HEGAO, "lsp", "--stdio"]))
async def client(lsp_client: LanguageClient):
    lsp_client.registered = []

    @lsp_client.feature(lsp.CLIENT_REGISTER_CAPABILITY)
    def register(params):
        lsp_client.registered += [r.method for r in params.registrations]

    lsp_client.introduction = await lsp_client.initialize_session(
        lsp.InitializeParams(capabilities=client_capabilities("visual-studio-code"), locale="zh-cn", root_uri=Path.cwd().as_uri())
    )
    yield
    await lsp_client.shutdown_session()


def open_document(client, uri, text, language="markdown", version=1):
    client.text_document_did_open(
        lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri=uri, language_id=language, version=version, text=text))
    )


def edit(client, uri, version, *changes):
    """Each change is (line, first, last, text) in UTF-16 units."""
    client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            text_document=lsp.VersionedTextDocumentIdentifier(uri=uri, version=version),
            content_changes=[
                lsp.TextDocumentContentChangePartial(
                    range=lsp.Range(lsp.Position(line, first), lsp.Position(line, last)), text=text
                )
                for line, first, last, text in changes
            ],
        )
    )


async def published(client, uri, version=None):
    """The diagnostics of a document, once those of a version have come."""
    for _ in range(400):
        items = client.diagnostics.get(uri)
        if items is not None and (version is None or client.versions.get(uri) == version):
            return items
        await asyncio.sleep(0.025)
    raise AssertionError(f"nothing was published about {uri}, version {version}")


@pytest.fixture(autouse=True)
def versions(client):
    """pytest-lsp keeps diagnostics without their versions."""
    client.versions = {}
    client.history = []
    inner = client.protocol.fm.features["textDocument/publishDiagnostics"]

    def keep(params):
        client.versions[params.uri] = params.version
        client.history.append(params)
        return inner(params)

    client.protocol.fm.features["textDocument/publishDiagnostics"] = keep
    yield
    client.protocol.fm.features["textDocument/publishDiagnostics"] = inner


def text_at(text, rng):
    """What a range over one line stands for, counted in UTF-16."""
    line = text.split("\n")[rng.start.line].encode("utf-16-le")
    return line[2 * rng.start.character : 2 * rng.end.character].decode("utf-16-le")


def applied(text, edits):
    """The text with the edits of one action."""
    lines = text.split("\n")

    def offset(position):
        head = "".join(line + "\n" for line in lines[: position.line])
        return len(head) + len(lines[position.line].encode("utf-16-le")[: 2 * position.character].decode("utf-16-le"))

    for change in sorted(edits, key=lambda e: (e.range.start.line, e.range.start.character), reverse=True):
        text = text[: offset(change.range.start)] + change.new_text + text[offset(change.range.end) :]
    return text


def edits_of(action):
    return [e for change in action.edit.document_changes for e in change.edits]


async def actions(client, uri, rng, only=None):
    return await client.text_document_code_action_async(
        lsp.CodeActionParams(
            text_document=lsp.TextDocumentIdentifier(uri=uri), range=rng, context=lsp.CodeActionContext(diagnostics=[], only=only)
        )
    )


RULE = "number/double-approximation"
DRAFT = "# 政府工作报告\n\n一、工作回顾\n\n全长约30公里左右。\n"


async def test_offers_what_it_can_do(client):
    offer = client.introduction.capabilities
    assert client.introduction.server_info.name == "hegao"
    assert offer.position_encoding == "utf-16"
    assert offer.text_document_sync.change == lsp.TextDocumentSyncKind.Incremental
    assert offer.hover_provider and offer.document_symbol_provider and offer.completion_provider
    assert "source.fixAll.hegao" in offer.code_action_provider.code_action_kinds
    await asyncio.sleep(0.2)
    assert client.registered == ["workspace/didChangeWatchedFiles"]


async def test_reports_findings_with_rule_level_and_place(client):
    uri = "untitled:Untitled-1"
    open_document(client, uri, DRAFT)
    items = await published(client, uri, 1)
    item = next(i for i in items if i.code == RULE)
    assert text_at(DRAFT, item.range) == "约30公里左右"
    assert item.source == "hegao" and item.severity == lsp.DiagnosticSeverity.Error
    assert "概数" in item.message


async def test_counts_in_utf16_behind_emoji(client):
    uri = "file:///%E6%8A%A5%E5%91%8A%20%231.md"
    open_document(client, uri, DRAFT)
    await published(client, uri, 1)
    edit(client, uri, 2, (4, 0, 0, "😀👨‍👩‍👧，"), (4, 0, 2, ""), (0, 0, 0, "\r\n"))
    text = "\r\n" + DRAFT.replace("全长", "👨‍👩‍👧，全长")
    items = await published(client, uri, 2)
    item = next(i for i in items if i.code == RULE)
    assert item.range.start.line == 5
    assert text_at(text, item.range) == "约30公里左右"


async def test_quick_fix_leaves_a_clean_text(client):
    uri = "file:///fix.md"
    open_document(client, uri, DRAFT)
    item = next(i for i in await published(client, uri, 1) if i.code == RULE)
    fix = next(a for a in await actions(client, uri, item.range) if a.kind == "quickfix" and "改为" in a.title)
    assert fix.edit.document_changes[0].text_document.version == 1
    assert fix.diagnostics[0].code == item.code
    mended = applied(DRAFT, edits_of(fix))
    assert mended == DRAFT.replace("约30公里左右", "约30公里")
    for change in edits_of(fix):
        r = change.range
        edit(client, uri, 2, (r.start.line, r.start.character, r.end.character, change.new_text))
    assert item.code not in [i.code for i in await published(client, uri, 2)]


async def test_suppression_lets_the_finding_pass(client):
    for uri, language in (("file:///pass.md", "markdown"), ("file:///pass.txt", "plaintext")):
        open_document(client, uri, DRAFT, language)
        item = next(i for i in await published(client, uri, 1) if i.code == RULE)
        action = next(a for a in await actions(client, uri, item.range) if "hegao-disable-next-line" in edits_of(a)[0].new_text)
        edit(client, uri, 2, (4, 0, 0, edits_of(action)[0].new_text))
        assert item.code not in [i.code for i in await published(client, uri, 2)]


async def test_fix_all_mends_what_is_safe(client):
    uri = "file:///all.md"
    text = "# 政府工作报告\n\n推动发展，，必须坚持。\n\n狠抓落实。。\n"
    open_document(client, uri, text)
    found = await published(client, uri, 1)
    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(9, 0))
    for only in (["source.fixAll"], ["source.fixAll.hegao"], ["source"]):
        got = await actions(client, uri, whole, only)
        assert [a.kind for a in got] == ["source.fixAll.hegao"]
    mended = applied(text, edits_of(got[0]))
    assert mended != text
    edit(client, uri, 2, *[
        (e.range.start.line, e.range.start.character, e.range.end.character, e.new_text)
        for e in sorted(edits_of(got[0]), key=lambda e: (e.range.start.line, e.range.start.character), reverse=True)
    ])
    assert len(await published(client, uri, 2)) < len(found)
    assert not await actions(client, uri, whole, ["refactor"])


async def test_hover_explains_the_rule(client):
    uri = "file:///hover.md"
    open_document(client, uri, DRAFT)
    item = next(i for i in await published(client, uri, 1) if i.code == RULE)
    hover = await client.text_document_hover_async(
        lsp.HoverParams(text_document=lsp.TextDocumentIdentifier(uri=uri), position=item.range.start)
    )
    assert hover.contents.kind == lsp.MarkupKind.Markdown
    assert "number/double" in hover.contents.value and "依据" in hover.contents.value and "⟦" in hover.contents.value
    nothing = await client.text_document_hover_async(
        lsp.HoverParams(text_document=lsp.TextDocumentIdentifier(uri=uri), position=lsp.Position(1, 0))
    )
    assert nothing is None


async def test_outline_nests_headings(client):
    uri = "file:///outline.txt"
    open_document(client, uri, "政府工作报告\n\n一、回顾\n\n（一）工业\n\n工业增长。\n\n二、安排\n\n抓好工作。\n", "plaintext")
    symbols = await client.text_document_document_symbol_async(
        lsp.DocumentSymbolParams(text_document=lsp.TextDocumentIdentifier(uri=uri))
    )
    assert [s.name for s in symbols] == ["政府工作报告", "一、回顾", "二、安排"]
    assert [s.name for s in symbols[1].children] == ["（一）工业"]
    for symbol in symbols:
        assert (symbol.range.start.line, symbol.range.end.line) <= (symbol.range.end.line, symbol.range.end.line)
        assert symbol.range.start.line <= symbol.selection_range.start.line <= symbol.selection_range.end.line <= symbol.range.end.line


RULES = """title: 试验
rules:
  - id: try/word
    level: warning
    message: 不写“{match}”
    find: 'AAA'
    examples:
      bad: ['写了⟦AAA⟧。']
      good: ['写了AAA。', '没有。']
  - id: try/other
    level: wrong
    message: 无
    fnd: 'B'
"""


async def test_rule_file_shows_faults_and_failing_examples(client):
    uri = "file:///rules.yaml"
    open_document(client, uri, RULES, "yaml")
    items = await published(client, uri, 1)
    assert [i.code for i in items if i.code] == ["try/word"]
    assert text_at(RULES, next(i for i in items if i.code).range) == "'写了AAA。'"
    words = [text_at(RULES, i.range) for i in items if not i.code]
    assert "wrong" in words and "fnd" in words
    edit(client, uri, 2, (11, 0, 0, "    [\n"))
    assert await published(client, uri, 2)
    edit(client, uri, 3, (8, 20, 23, "BBB"), (8, 13, 14, "了"))
    await published(client, uri, 3)


async def test_other_yaml_is_left_alone(client):
    uri = "file:///other.yaml"
    open_document(client, uri, "rules:\n  - id: x\n    languages: [go]\n    severity: ERROR\n    pattern: a\n", "yaml")
    assert list(await published(client, uri, 1)) == []


async def completions(client, text, uri="file:///complete.yaml"):
    line = next(n for n, l in enumerate(text.split("\n")) if "▮" in l)
    character = len(text.split("\n")[line].split("▮")[0].encode("utf-16-le")) // 2
    open_document(client, uri, text.replace("▮", ""), "yaml")
    found = await client.text_document_completion_async(
        lsp.CompletionParams(text_document=lsp.TextDocumentIdentifier(uri=uri), position=lsp.Position(line, character))
    )
    return found.items


@pytest.mark.parametrize(
    "text,expected,absent",
    [
        ("rules:\n  - id: a/b\n    ▮", ["level", "message", "find", "within"], ["id"]),
        ("rules:\n  - id: a/b\n    find: 'x'\n    le▮", ["level", "fix"], ["find", "replace", "id"]),
        ("rules:\n  - id: a/b\n    level: ▮", ["error", "warning", "info"], ["true"]),
        ("rules:\n  - id: a/b\n    within: ▮", ["title-block", "标题", "全文"], []),
        ("rules:\n  - id: a/b\n    find: '{数:p▮", ["percent", "百分数", "percents", "phrase"], []),
        ("terms:\n  市级: [省, 市]\nrules:\n  - id: a/b\n    find: '{@▮", ["市级"], []),
        ("rules:\n  - id: a/b\n    find: '{前:约}{数:integer}'\n    message: 多了“{▮", ["前", "数", "match"], []),
        ("rules:\n  - id: a/b\n    examples:\n      ▮", ["bad", "good"], []),
        ("rules:\n  - id: a/b\n    together: {if: a, ▮", ["then", "never", "in"], ["if"]),
        ("rules:\n  - id: a/b\n    applies: [▮", ["government-work-report"], []),
    ],
)
async def test_completion_knows_the_keys_and_words_of_rules(client, text, expected, absent):
    labels = [item.label for item in await completions(client, text)]
    assert set(expected) <= set(labels)
    assert not set(absent) & set(labels)


async def test_completion_replaces_what_is_typed_and_says_what_it_means(client):
    items = await completions(client, "rules:\n  - id: a/b\n    mess▮")
    item = next(i for i in items if i.label == "message")
    assert item.documentation and item.text_edit.new_text == "message: "
    assert item.text_edit.range == lsp.Range(lsp.Position(2, 4), lsp.Position(2, 8))


async def test_hover_in_a_rule_file(client):
    uri = "file:///hover.yaml"
    open_document(client, uri, "rules:\n  - id: number/double-approximation\n    level: error\n", "yaml")

    async def hover(line, character):
        found = await client.text_document_hover_async(
            lsp.HoverParams(text_document=lsp.TextDocumentIdentifier(uri=uri), position=lsp.Position(line, character))
        )
        return found and found.contents.value

    assert "概数" in await hover(1, 20)
    assert await hover(2, 6) and await hover(2, 14)
    assert await hover(2, 0) is None


@pytest.mark.parametrize(
    "text,expected,absent",
    [
        ("level: info\n▮", ["extends", "fail-on", "suppressions"], ["level", "title"]),
        ("fail-on: ▮", ["never", "error"], ["off"]),
        ("extends: [▮", ["builtin", "plan-report"], []),
        ("rules:\n  ▮", ["words/*", RULE], ["level"]),
        ("rules:\n  words/*: ▮", ["off", "on", "warning"], ["never"]),
        ("overrides:\n  - files: '*.md'\n    ▮", ["level", "thorough"], ["exclude", "files"]),
    ],
)
async def test_completion_knows_the_keys_and_words_of_configurations(client, text, expected, absent):
    labels = [item.label for item in await completions(client, text, "file:///office/.hegao.yml")]
    assert set(expected) <= set(labels)
    assert not set(absent) & set(labels)


async def test_hover_in_a_configuration(client):
    uri = "file:///office/hover/.hegao.yml"
    open_document(client, uri, "gitignore: false\n", "yaml")
    found = await client.text_document_hover_async(
        lsp.HoverParams(text_document=lsp.TextDocumentIdentifier(uri=uri), position=lsp.Position(0, 3))
    )
    assert ".gitignore" in found.contents.value


async def test_accepted_findings_are_not_shown(client, tmp_path):
    draft = tmp_path / "a.md"
    draft.write_text(DRAFT, encoding="utf-8")
    subprocess.run([HEGAO, "lint", "--accept", "--level", "info", "a.md"], cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / ".hegao-accepted.yml").exists()
    open_document(client, draft.as_uri(), DRAFT + "\n长约5公里左右。\n")
    items = [i for i in await published(client, draft.as_uri(), 1) if i.code == RULE]
    assert [i.range.start.line for i in items] == [6]


async def test_a_draft_under_a_faulty_configuration_says_so(client, tmp_path):
    (tmp_path / ".hegao.yml").write_text("# 本室\nlevle: info\n", encoding="utf-8")
    uri = (tmp_path / "a.md").as_uri()
    open_document(client, uri, DRAFT)
    (item,) = await published(client, uri, 1)
    assert item.range.start.line == 0 and item.severity == lsp.DiagnosticSeverity.Error
    assert "levle" in item.message and ".hegao.yml:2" in item.message


async def test_an_excluded_draft_is_left_alone(client, tmp_path):
    (tmp_path / ".hegao.yml").write_text("exclude: [archive]\n", encoding="utf-8")
    for name, count in [("archive/a.md", 0), ("a.md", 1)]:
        uri = (tmp_path / name).as_uri()
        open_document(client, uri, DRAFT)
        assert len([i for i in await published(client, uri, 1) if i.code == RULE]) == count


async def test_only_the_newest_text_is_reported(client):
    uri = "file:///typing.md"
    open_document(client, uri, DRAFT)
    await published(client, uri, 1)
    for version in range(2, 40):
        edit(client, uri, version, (4, 0, 0, "好"))
        await asyncio.sleep(0.005)
    items = await published(client, uri, 39)
    item = next(i for i in items if i.code == RULE)
    assert item.range.start.character == 2 + 38
    seen = [p.version for p in client.history if p.uri == uri]
    assert seen == sorted(seen) and len(seen) < 10


async def test_close_takes_findings_away(client):
    uri = "file:///close.md"
    open_document(client, uri, DRAFT)
    assert await published(client, uri, 1)
    client.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri=uri)))
    for _ in range(100):
        if not client.diagnostics.get(uri):
            return
        await asyncio.sleep(0.02)
    raise AssertionError("findings of a closed document stay")


async def test_settings_choose_rules(client):
    uri = "file:///settings.md"
    open_document(client, uri, DRAFT)
    assert RULE in [i.code for i in await published(client, uri, 1)]
    client.history.clear()

    async def changed(ignored):
        client.workspace_did_change_configuration(lsp.DidChangeConfigurationParams({"hegao": {"ignore": ignored}}))
        for _ in range(200):
            if any(p.uri == uri for p in client.history):
                client.history.clear()
                return [i.code for i in client.diagnostics[uri]]
            await asyncio.sleep(0.025)
        raise AssertionError("nothing was looked at anew")

    assert RULE not in await changed(["number/*"])
    assert RULE in await changed([])


async def test_cancelled_requests_are_answered(client):
    uri = "file:///cancel.md"
    open_document(client, uri, DRAFT * 2000)
    position = lsp.HoverParams(text_document=lsp.TextDocumentIdentifier(uri=uri), position=lsp.Position(4, 3))
    future = client.protocol.send_request("textDocument/hover", position, msg_id="to-cancel")
    client.cancel_request(lsp.CancelParams(id="to-cancel"))
    with pytest.raises((JsonRpcException, asyncio.CancelledError)) as failure:
        await asyncio.wait_for(asyncio.wrap_future(future), 60)
    assert getattr(failure.value, "code", -32800) == -32800
    client.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri=uri)))


async def test_unknown_requests_are_refused(client):
    with pytest.raises(JsonRpcException) as failure:
        await client.text_document_definition_async(
            lsp.DefinitionParams(lsp.TextDocumentIdentifier("file:///a.md"), lsp.Position(0, 0))
        )
    assert failure.value.code == -32601
