import Testing

/// The sessions are written down in Client/test_session.py.
struct RealClientTests {
    @Test(
        "a pygls client opens, edits, mends and closes documents",
        .enabled("python3 with venv, and pytest-lsp from PyPI, are needed") { RealClient.python != nil })
    func servesAClientThatIsNotOurs() throws {
        let (status, output) = RealClient.session(try #require(RealClient.python))
        #expect(status == 0, "\(output)")
    }
}
