/// The checks of new rules with their examples, by the key of the check: YAML at the margin.
extension RuleSkeleton {
    static let bodies: [String: String] = [
        "find": #"""
            message: “{match}”口语化，请换成书面语
            find: '(?:搞好|弄好)'
            examples:
              bad: [要⟦搞好⟧服务。]
              good: [要做好服务。]
            """#,
        "replace": #"""
            replace:
              做为: 作为
              另人: 令人
            examples:
              bad:
                - text: ⟦做为⟧重要平台。
                  fixed: 作为重要平台。
              good: [作为重要平台。]
            """#,
        "wording": #"""
            wording:
              canonical: 坚持稳中求进工作总基调
              anchor: 稳中求进
              within-edits: 2
            examples:
              bad:
                - text: ⟦坚持稳中求进的工作总基调⟧。
                  fixed: 坚持稳中求进工作总基调。
              good: [坚持稳中求进工作总基调。]
            """#,
        "together": #"""
            together: {if: 招商引资, then: [项目, 资金], in: sentence}
            examples:
              bad: [⟦招商引资⟧成效明显。]
              good: [招商引资到位资金5亿元。]
            """#,
        "consistent": #"""
            consistent:
              variants: {帐户: 帐户, 账户: 账户}
              prefer: 账户
            examples:
              bad: ['开立账户，注销⟦帐户⟧。']
              good: ['开立账户，注销账户。']
            """#,
        "repeat": #"""
            repeat: {of: word, min: 2, max: 6}
            examples:
              bad: [推进⟦建设建设⟧，成效明显。]
              good: [推进城市建设，建设美丽乡村。]
            """#,
        "pairs": #"""
            pairs:
              of: ['“”', '（）', '《》']
              faults: [unclosed, unopened]
            examples:
              bad: [落实⟦“⟧三保要求。]
              good: [落实“三保”要求。]
            """#,
        "length": #"""
            length: {of: sentence, max: 20}
            examples:
              bad: [⟦这一句话写得实在是太长太长了以至于念起来让人喘不过气。⟧]
              good: [这一句不长。]
            """#,
        "outline": #"""
            outline:
              ordered: true
              parts:
                - {part: my-review, name: 工作回顾, title: '回顾|成就', level: 1}
                - {part: my-plan, name: 工作安排, title: '安排|任务', level: 1}
            examples:
              bad:
                - text: |
                    一、工作回顾
                    一年来，各项工作取得新成绩。
                  whole: true
              good:
                - |
                  一、工作回顾
                  一年来，各项工作取得新成绩。
                  二、工作安排
                  新的一年，要做好以下工作。
            """#,
        "numbering": #"""
            numbering: {headings: false, faults: [skip, repeat]}
            examples:
              bad: [一是抓项目。⟦三是⟧促消费。]
              good: [一是抓项目。二是促消费。]
            """#,
        "require": #"""
            require: {find: 请予审议, at-least: 1, name: 请予审议}
            examples:
              bad:
                - {text: 现在，我向大会报告工作。, whole: true}
              good: [现在，我向大会报告工作，请予审议。]
            """#,
        "layout": #"""
            layout: stray-breaks
            examples:
              bad:
                - whole: true
                  text: |-
                    一、2022年工作回顾

                    实施31个工业技改项目，制造业技改投资比上年增长

                    109%。出台“产业扶持十二条”，为区内企业提供10.5亿元基金支持。

                    二、2023年工作安排

                    今年要重点抓好七个方面工作。
              good: [实施31个工业技改项目，制造业技改投资比上年增长109%。]
            """#,
        "suppressions": #"""
            suppressions: unknown
            examples:
              bad:
                - |-
                  // ⟦hegao-disble-next-line⟧ words/wrong-word -- 原文如此
                  各单位要认真落实。
              good:
                - |-
                  // hegao-disable-next-line words/* -- 照录原文
                  各单位要认真落实。
            """#,
        "relation": #"""
            relation:
              find: '收入{总:金额}，其中[^，。]{1,8}{分:金额}'
              assert: 总 >= 分
            examples:
              bad: [收入⟦30.5亿元，其中税收40.2亿元⟧。]
              good: [收入40.2亿元，其中税收30.5亿元。]
            """#,
        "growth": #"""
            growth: {from: '由{起:金额}', to: '到{止:金额}', rate: '增长{幅:百分数}'}
            examples:
              bad: [税收由⟦10.5亿元增加到12.6亿元，增长50%⟧。]
              good: [税收由10.5亿元增加到12.6亿元，增长20%。]
            """#,
        "share": #"""
            share: {whole: '总收入{总:金额}', part: '税收{分:金额}', share: '占比{占:百分数}'}
            examples:
              bad: [总收入⟦20.5亿元，其中税收16.4亿元，占比60%⟧。]
              good: [总收入20.5亿元，其中税收16.4亿元，占比80%。]
            """#,
        "subset": #"""
            subset: {whole: '总收入{总:金额}', part: '税收{分:金额}'}
            examples:
              bad: [总收入⟦20.1亿元，其中税收28.5亿元⟧。]
              good: [总收入20.1亿元，其中税收19.8亿元。]
            """#,
        "sum": #"""
            sum: {total: '总收入{总:金额}', parts: ['税收{税:金额}', '非税{非:金额}'], exhaustive: true}
            examples:
              bad: [总收入⟦10.25亿元，其中税收8.05亿元、非税3.20亿元⟧。]
              good: [总收入10.25亿元，其中税收8.05亿元、非税2.20亿元。]
            """#,
        "ratio": #"""
            ratio: {of: '三次产业(?:结构|比例)', total: 100, parts: 3}
            examples:
              bad: ['三次产业结构⟦10∶40∶60⟧。']
              good: ['三次产业结构10∶40∶50。']
            """#,
        "respectively": #"""
            respectively: {words: [分别]}
            examples:
              bad: ['甲、乙、丙⟦分别增长5%、6%⟧。']
              good: ['甲、乙、丙分别增长5%、6%、7%。']
            """#,
        "count": #"""
            count: {announced: '做好{n:integer}个?方面工作', items: following}
            examples:
              bad: ['重点做好⟦三个方面⟧工作：一是抓项目，二是促消费。']
              good: ['重点做好三个方面工作：一是抓项目，二是促消费，三是惠民生。']
            """#,
        "agree": #"""
            agree: {in: sentence}
            examples:
              bad: ['突破100亿元大关、达到⟦98亿元⟧。']
              good: ['突破100亿元大关、达到102亿元。']
            """#,
        "reference": #"""
            reference: [全国, 全省]
            examples:
              bad:
                - |-
                  2025年，地区生产总值增长4.7%、低于全国0.3个百分点。
                  2025年，地区生产总值增长5.4%、⟦高于全国0.9个百分点⟧。
              good:
                - |-
                  2025年，地区生产总值增长4.7%、低于全国0.3个百分点。
                  2025年，地区生产总值增长5.4%、高于全国0.4个百分点。
            """#,
        "table": #"""
            table:
              - {指标: 地区生产总值, 时期: 2022, 数值: 210, 单位: 亿元}
            examples:
              bad:
                - text: 2022年，地区生产总值达到⟦201亿元⟧。
                  year: 2023
              good:
                - text: 2022年，地区生产总值达到210亿元。
                  year: 2023
            """#,
        "bounds": #"""
            bounds: {of: [占比, 覆盖率], between: [0, 100%]}
            examples:
              bad: [覆盖率达到⟦110%⟧。]
              good: [覆盖率达到98%。]
            """#,
        "calendar": #"""
            calendar: {of: [dates]}
            examples:
              bad: [会议于⟦2月30日⟧召开。]
              good: [会议于2月28日召开。]
            """#,
    ]
}
