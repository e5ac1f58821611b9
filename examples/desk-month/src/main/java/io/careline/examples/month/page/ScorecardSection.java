package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.scorecard.MeasureId;
import io.careline.scorecard.PartScore;
import io.careline.scorecard.Scorecard;
import io.careline.scorecard.ScorecardPart;
import io.careline.scorecard.ScorecardPolicy;
import io.careline.scorecard.ScorecardStatus;
import io.careline.scorecard.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody's score of the month: its parts and weights, the measures behind it, and what comes of it (rules K1 to K9). */
record ScorecardSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        if (!result.handbook().sections().contains("scorecards")) {
            return Optional.empty();
        }
        ScorecardPolicy policy = result.handbook().scorecardPolicy();
        List<Scorecard> cards = result.stores().scorecards();
        MeasureTables measures = MeasureTables.of(cards, result.staff());
        List<Block> blocks = new ArrayList<>(List.of(scores(policy, cards, measures.few()), waiting(cards)));
        blocks.addAll(measures.blocks());
        blocks.add(Columns.unlessEmpty(
                consequences(cards),
                policy.ranking().isPresent()
                        ? Words.of("Nobody owes an improvement plan.", "无人须提交改进计划。")
                        : Words.of(
                                "The handbook compares nobody, so that there are no places and no improvement plans.",
                                "手册不作排名，因此没有名次和改进计划。")));
        return Optional.of(new Section("scorecards", Words.of("Scorecards", "绩效考核"), blocks));
    }

    /** Those whose month nobody has rated. */
    static List<Scorecard> unrated(List<Scorecard> cards) {
        return cards.stream().filter(card -> card.score().isEmpty()).toList();
    }

    private String name(Scorecard card) {
        return card.agent().map(result.staff()::name).orElse("");
    }

    private Table scores(ScorecardPolicy policy, List<Scorecard> cards, List<MeasureId> measures) {
        boolean isRanked = policy.ranking().isPresent();
        List<Table.Column> columns = new ArrayList<>(List.of(Columns.WHO));
        for (ScorecardPart part : policy.parts()) {
            columns.add(Table.Column.number(Names.of("rater", part.rater()).plus(" (" + part.weight() + "%)")));
        }
        columns.add(Columns.number("Score", "得分"));
        if (isRanked) {
            columns.add(Columns.number("Place", "名次"));
        }
        measures.forEach(measure -> columns.add(MeasureTables.column(measure)));
        columns.add(Columns.text("Status", "状态"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Scorecard card : cards) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name(card))));
            for (ScorecardPart part : policy.parts()) {
                row.add(Cell.of(card.scores().stream()
                        .filter(score -> score.rater() == part.rater())
                        .map(PartScore::points)
                        .map(points -> Value.number(points, 1))
                        .findFirst()
                        .orElse(Value.none())));
            }
            row.add(Cell.of(card.score().map(score -> Value.number(score, 1)).orElse(Value.none())));
            if (isRanked) {
                row.add(Cell.of(
                        card.standing().map(Standing::place).map(Value::number).orElse(Value.none())));
            }
            measures.forEach(measure -> row.add(MeasureTables.cell(card, measure)));
            boolean isWaiting = card.score().isEmpty();
            row.add(Cell.of(Names.of("scorecard", card.status())).with(isWaiting ? Severity.WATCH : Severity.NONE));
            rows.add(row);
        }
        return new Table(Words.of("Scores, with what each part weighs (rule K3)", "得分及各部分权重（规则 K3）"), columns, rows);
    }

    /** Who has not said what the score needs. */
    private Prose waiting(List<Scorecard> cards) {
        List<Words> parts = new ArrayList<>();
        List<String> missed = cards.stream()
                .filter(Scorecard::isSelfRatingMissed)
                .map(this::name)
                .toList();
        if (!missed.isEmpty()) {
            parts.add(Words.of(
                    "Did not rate themselves in time: " + String.join(", ", missed) + ".",
                    "未按时自评：" + String.join("、", missed) + "。"));
        }
        List<String> unrated = unrated(cards).stream().map(this::name).toList();
        parts.add(
                unrated.isEmpty()
                        ? Words.of("Everybody has been rated.", "已全部评分。")
                        : Words.of(
                                "Not rated by the superior yet: " + String.join(", ", unrated) + ".",
                                "上级尚未评分：" + String.join("、", unrated) + "。"));
        long disputed = cards.stream()
                .filter(card -> card.status() == ScorecardStatus.DISPUTED)
                .count();
        if (disputed > 0) {
            parts.add(Words.of("Disputed: " + disputed + ".", "有异议：" + disputed + " 份。"));
        }
        return Prose.of(parts.toArray(Words[]::new));
    }

    /** Plans that are owed, pay that is proposed, transfers to be considered (rules K5 to K8). */
    private Table consequences(List<Scorecard> cards) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Scorecard card : cards) {
            card.proposals()
                    .forEach(proposal -> rows.add(List.of(
                            Cell.of(name(card)),
                            Cell.of(Names.of("pay", proposal.kind())),
                            Columns.rule(Optional.of(proposal.ruleId())),
                            Cell.of(Amounts.of(proposal.amount())))));
            card.planDueAt()
                    .ifPresent(due -> rows.add(List.of(
                            Cell.of(name(card)),
                            Cell.of(Words.of("Improvement plan", "改进计划")),
                            Columns.rule(Optional.of("K6")),
                            Cell.of(Value.instant(due, result.handbook().zone()))
                                    .with(
                                            card.planSubmittedAt().isPresent()
                                                    ? Severity.GOOD
                                                    : card.isPlanMissed() ? Severity.BAD : Severity.WATCH))));
            if (card.isTransferConsidered()) {
                rows.add(List.of(
                        Cell.of(name(card)),
                        Cell.of(Words.of("Transfer to be considered", "考虑调岗")),
                        Columns.rule(Optional.of("K7")),
                        Cell.of(Value.none())));
            }
        }
        return new Table(
                Words.of("What comes of it, proposed", "考核结果建议"),
                List.of(
                        Columns.WHO,
                        Columns.text("What", "事项"),
                        Columns.RULE,
                        Columns.text("How much, or until when", "金额或期限")),
                rows);
    }
}
