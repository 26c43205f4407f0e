import TestSupport

/// Faults in single words.
extension FaultClass {
    /// - Parameters:
    ///   - table: the rows of the table of wrong words.
    ///   - withheld: the half of them that the rules are run without.
    static func words(_ table: [OwnRules.Misspelling], withheld: [OwnRules.Misspelling]) -> [FaultClass] {
        [
            FaultClass("word doubled", plant: doubleWord),
            FaultClass("stray English word", plant: strayWord),
            FaultClass("typo of the table") { misspell(table, in: $0, &$1) },
            FaultClass("typo of a withheld half", isGated: false, withholdsWords: true) { misspell(withheld, in: $0, &$1) },
            FaultClass("typo of no table", isGated: false) { misspell(unlisted, in: $0, &$1) },
            FaultClass("截止 for 截至", at: "截至", change: { _, _ in "截止" }, or: ["⟦截至→截止⟧目前，项目已全部开工。", "⟦截至→截止⟧12月底，任务全面完成。"]),
        ]
    }

    private static let common = """
        推进 发展 建设 加强 实施 经济 改革 项目 工作 产业 服务 持续 全面 深入 加快 提升 完善 推动 保障 重点 企业 创新 社会 群众 政府 管理 农村 农业 教育 投资 坚持 促进 扩大 \
        落实 开展 提高 稳定 安全 积极 大力 增长 完成 实现 支持 体系 机制 生态 环境 文化 城市
        """.split(separator: " ").map(String.init)

    @Sendable private static func doubleWord(_ report: SoundReport, _ random: inout SeededGenerator) -> Seed? {
        if random.chance(35) {
            // Not beside a character with which the doubled one may be a word: 目的的确, 面对对口.
            let pattern = "([^目面反应相不没配针绝核就可而以因作成现存实建正内自所总祥温缓])([的了和在为与对])([^确和平谐建线对外口会接民为了方策照标手话象等何止])"
            return report.seed(at: pattern, &random) { site, _ in
                site.groups[1] + site.groups[2] + site.groups[2] + site.groups[3]
            }
        }
        return report.seed(at: random.pick(common), &random) { site, _ in site.groups[0] + site.groups[0] }
    }

    private static let english = """
        and or of the in to for with by at on is are development project also but from this which economy new work into
        """.split(separator: " ").map(String.init)

    @Sendable private static func strayWord(_ report: SoundReport, _ random: inout SeededGenerator) -> Seed? {
        let blank = random.pick(["", " "])
        if random.chance(25) {
            return report.seed(at: "([\\u4e00-\\u9fff]{2})和([\\u4e00-\\u9fff]{2})", &random) { site, random in
                site.groups[1] + blank + random.pick(["and", "or", "with"]) + blank + site.groups[2]
            }
        }
        return report.seed(at: "([\\u4e00-\\u9fff，])([\\u4e00-\\u9fff]{2})", &random) { site, random in
            site.groups[1] + blank + random.pick(english) + blank + site.groups[2]
        }
    }

    /// A wrong word in place of the right one, where the report has it; otherwise in a sentence.
    @Sendable private static func misspell(
        _ rows: [OwnRules.Misspelling], in report: SoundReport, _ random: inout SeededGenerator
    ) -> Seed? {
        let words = report.paragraphs.map { report.lines[$0] }.joined()
        let present = rows.filter { words.contains($0.right) }
        if !present.isEmpty, random.chance(80) {
            let row = random.pick(present)
            return report.seed(at: row.right, &random) { _, _ in row.wrong }
        }
        let row = random.pick(rows)
        return report.seed(in: random.pick(["各部门要做到", "实践中注重", "全社会"]) + "⟦\(row.right)→\(row.wrong)⟧，工作取得新成效。", &random)
    }

    /// Slips of the ear and of the eye in the commonest words of reports; meant to stand in no table.
    private static let unlisted: [OwnRules.Misspelling] = """
        贯彻惯彻 贯彻贯切 落实落是 部署布暑 推进推近 建设建没 建设健设 发展发晨 经济经挤 提升题升 加快加块 保障保漳 改革改格 项目顷目 投资投姿 就业就叶 教育教肓 环境环镜 质量质最 完善完缮 \
        巩固巩因 服务服物 坚持坚特 深入深人 持续持绪 管理管里 企业全业 生态生恣 群众裙众 稳定稳订 促进促近 扩大扩太 统筹统涛 重点重占 监督监瞥 编制遍制 协调协凋 突破突皮 示范示犯 培育陪育 \
        整治整制 优化忧化 健全建全 脱贫拖贫 攻坚功坚 振兴震兴 基础基楚 领域领城 医疗医辽 养老养佬 体系休系 工程工呈 农村农材 城镇城填 成效成郊 开展开屏 实施实旋 显著显箸 显著显注 严格严恪 \
        责任责认 考核烤核 困难因难 矛盾予盾 薄弱簿弱 感谢惑谢 衷心哀心 奋斗奋头
        """.split(separator: " ").map { OwnRules.Misspelling(wrong: String($0.suffix(2)), right: String($0.prefix(2))) }
}
