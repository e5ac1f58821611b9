package io.careline.examples.month.page;

import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SanctionSettlement;
import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The cases of conduct with the step of the ladder and what it proposes, and who has to decide what (rules C1 to C16). */
record ConductSection(MonthResult result, ReasonText text) implements Part {
    @Override
    public Optional<Section> section() {
        if (!result.handbook().sections().contains("conduct")) {
            return Optional.empty();
        }
        List<ConductCase> cases = result.stores().conduct();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Columns.unlessEmpty(cases(cases), Words.of("No case was reported.", "本月无违规报告。")));
        List<List<Cell>> heads = heads(cases);
        if (!heads.isEmpty()) {
            blocks.add(headTable(heads));
        }
        blocks.add(Prose.of(Words.of(
                "All of this is proposed. A person decides, the agent is heard before money or worse, and nothing is"
                        + " carried out until a person has confirmed it.",
                "以上均为建议：由人裁定；涉及金钱或更重处理须先听取本人陈述；未经人确认不予执行。")));
        List<Words> noted = result.tally().findingExamples().values().stream()
                .filter(finding -> ReasonText.area(finding).equals("conduct"))
                .filter(finding -> finding.details().isEmpty())
                .map(finding -> text.of(finding, "conduct"))
                .toList();
        if (!noted.isEmpty()) {
            blocks.add(new Prose(List.of(new Prose.Bullets(noted))));
        }
        return Optional.of(new Section("conduct", Words.of("Conduct", "违规处理"), blocks));
    }

    /** How many wait for somebody's decision. */
    static long undecided(List<ConductCase> cases) {
        return cases.stream().filter(ConductCase::isUndecided).count();
    }

    private Table cases(List<ConductCase> cases) {
        List<List<Cell>> rows = cases.stream().map(this::row).toList();
        return new Table(
                Words.of("Cases, and what is proposed", "案件与处理建议"),
                List.of(
                        Columns.WHO,
                        Columns.text("What", "行为"),
                        Columns.RULE,
                        Columns.number("Time", "第几次"),
                        Columns.text("Proposed", "建议"),
                        Columns.text("Status", "状态"),
                        Columns.text("Next", "下一步")),
                rows);
    }

    private List<Cell> row(ConductCase one) {
        boolean isWarned = one.isUndecided() && one.isOverdue();
        return List.of(
                Cell.of(one.agent().map(result.staff()::name).orElse("")),
                Cell.of(one.offence()
                                .map(offence -> Names.of("offence", offence.value()))
                                .orElse(Words.none()))
                        .with(one.summary()
                                .filter(summary -> !summary.equals(ReasonText.HIDDEN))
                                .filter(summary -> one.act()
                                        .filter(act -> act.value().equals(summary))
                                        .isEmpty())
                                .map(Words::same)
                                .orElse(Words.none())),
                Columns.rule(one.ruleId()),
                Cell.of(one.step() == 0 ? Value.none() : Value.number(one.step())),
                Cell.of(one.sanction().map(Amounts::of).map(Value::text).orElse(Value.none())),
                Cell.of(Names.of("conduct", one.status())).with(isWarned ? Severity.WATCH : Severity.NONE),
                Cell.of(next(one)));
    }

    private Words next(ConductCase one) {
        ConductPolicy policy = result.handbook().conductPolicy();
        return switch (one.status()) {
            case REPORTED ->
                by("review: ", "审查：", policy.reviewers()).plus(until(one.decisionDueAt(), one.isOverdue()));
            case UNDER_REVIEW, HEARD ->
                by("decision: ", "裁定：", policy.deciders()).plus(until(one.decisionDueAt(), one.isOverdue()));
            case UPHELD, VARIED -> Words.of("the agent may appeal", "本人可申诉").plus(until(one.appealUntil(), false));
            case APPEALED ->
                by("appeal: ", "申诉：", policy.appealDeciders()).plus(until(one.decisionDueAt(), one.isOverdue()));
            case FINAL ->
                Optional.ofNullable(one.settlements().get(SanctionParty.AGENT))
                        .map(SanctionSettlement::outcome)
                        .map(outcome -> Names.of("settlement", outcome))
                        .orElseGet(() -> by("to confirm or waive: ", "待确认或免除：", policy.settlers()));
            case NONE, DISMISSED_CASE, LAPSED -> Words.of("–", "–");
        };
    }

    private static Words by(String en, String zh, Collection<Role> roles) {
        return Words.of(en, zh)
                .plus(Amounts.list(roles.stream()
                        .map(role -> Names.of("role", role.value()))
                        .toList()));
    }

    private Words until(Optional<Instant> moment, boolean isOver) {
        return moment.map(at ->
                        Value.instant(at, result.handbook().zone()).words().en())
                .map(at -> isOver
                        ? Words.of(", overdue since " + at, "，已逾期，原定 " + at)
                        : Words.of(", until " + at, "，截止 " + at))
                .orElse(Words.none());
    }

    private List<List<Cell>> heads(List<ConductCase> cases) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ConductCase one : cases) {
            one.liability()
                    .ifPresent(liability -> rows.add(List.of(
                            Cell.of(result.staff().name(liability.head())),
                            Cell.of(one.agent().map(result.staff()::name).orElse("")),
                            Columns.rule(Optional.of(liability.ruleId())),
                            Cell.of(Amounts.of(liability.sanction())))));
        }
        return rows;
    }

    private static Table headTable(List<List<Cell>> rows) {
        return new Table(
                Words.of("What the head answers for beside the agent", "部门负责人连带责任"),
                List.of(
                        Columns.text("Head", "负责人"),
                        Columns.text("Agent", "当事人"),
                        Columns.RULE,
                        Columns.text("Proposed", "建议")),
                rows);
    }
}
