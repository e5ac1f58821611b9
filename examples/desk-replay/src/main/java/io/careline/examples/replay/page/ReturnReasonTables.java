package io.careline.examples.replay.page;

import io.careline.examples.report.Cell;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.Reason;
import io.careline.lifecycle.Rejection;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnOutcome;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why goods may not come back, by the house and by the law, and where the two differ. */
record ReturnReasonTables(List<GoodsReturn> returns, ZoneId zone) {
    private static final int SHOWN = 12;

    /** One reason: by which rules, how often the house and the law gave it, and the return that had it first. */
    private static final class Line {
        private final Reason reason;
        private final String first;
        private final Set<String> rules = new TreeSet<>();
        private int house;
        private int law;

        private Line(Reason reason, String first) {
            this.reason = reason;
            this.first = first;
        }

        private void add(ReturnBasis basis, Reason again) {
            again.ruleId().ifPresent(rules::add);
            switch (basis) {
                case HOUSE -> house++;
                case LEGAL_FLOOR -> law++;
            }
        }

        private int count() {
            return house + law;
        }
    }

    private static List<Line> byCount(Map<String, Line> lines) {
        return lines.values().stream()
                .sorted(Comparator.comparingInt(Line::count).reversed())
                .toList();
    }

    Table reasons() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (GoodsReturn goodsReturn : returns) {
            goodsReturn.assessment().ifPresent(both -> {
                for (ReturnBasis basis : ReturnBasis.values()) {
                    for (Rejection reason : both.on(basis).reasons()) {
                        lines.computeIfAbsent(
                                        reason.code(),
                                        unused -> new Line(
                                                reason, goodsReturn.id().value()))
                                .add(basis, reason);
                    }
                }
            });
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : byCount(lines)) {
            rows.add(List.of(
                    Cell.of(LedgerSection.text(line.reason)).with(Words.same(line.reason.code())),
                    Cell.of(String.join(", ", line.rules)),
                    Cell.of(line.house),
                    Cell.of(line.law),
                    Cell.of(line.first)));
        }
        return new Table(
                Words.of("What speaks against it, or is missing", "不予退货或待补充的原因"),
                List.of(
                        Columns.text("Reason, as given the first time", "原因（首例原文）"),
                        Columns.text("Rule", "规则"),
                        Columns.number("By the house", "店规"),
                        Columns.number("By the law", "法定"),
                        Columns.text("First return", "首例")),
                rows);
    }

    Table differences() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (GoodsReturn goodsReturn : returns) {
            List<Finding> differences =
                    goodsReturn.assessment().map(ReturnComparison::differences).orElse(List.of());
            for (Finding difference : differences) {
                lines.computeIfAbsent(
                                difference.code(),
                                unused -> new Line(difference, goodsReturn.id().value()))
                        .add(ReturnBasis.HOUSE, difference);
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : byCount(lines)) {
            rows.add(List.of(
                    Cell.of(LedgerSection.text(line.reason)).with(Words.same(line.reason.code())),
                    Cell.of(line.count()),
                    Cell.of(line.first)));
        }
        return new Table(
                Words.of("Where the house and the law differ", "店规与法定的差异"),
                List.of(
                        Columns.text("Difference, as named the first time", "差异（首例原文）"),
                        Columns.number("Returns", "件数"),
                        Columns.text("First return", "首例")),
                rows);
    }

    /** The returns that a shop had better look at again. */
    Table belowLaw() {
        List<List<Cell>> rows = returns.stream()
                .filter(goodsReturn -> goodsReturn
                        .assessment()
                        .filter(ReturnReasonTables::isBelow)
                        .isPresent())
                .limit(SHOWN)
                .map(this::row)
                .toList();
        return new Table(
                Words.of("Refused by the house though the law allows them", "店规拒绝而法定允许的退货"),
                List.of(
                        Columns.text("Return", "退货"),
                        Columns.text("Signed for", "签收"),
                        Columns.text("Asked for", "申请"),
                        Columns.text("Latest by the law", "法定期限"),
                        Columns.text("The house's reasons", "店规原因"),
                        Columns.text("Status", "状态")),
                rows);
    }

    private static boolean isBelow(ReturnComparison both) {
        return both.house().outcome() == ReturnOutcome.INELIGIBLE
                && both.legalFloor().outcome() == ReturnOutcome.ELIGIBLE;
    }

    private List<Cell> row(GoodsReturn goodsReturn) {
        ReturnComparison both = goodsReturn.assessment().orElseThrow();
        Words reasons = Words.none();
        for (Rejection reason : both.house().reasons()) {
            reasons = reasons.plus(reasons.isEmpty() ? "" : " ").plus(LedgerSection.text(reason));
        }
        return List.of(
                Cell.of(goodsReturn.id().value()),
                moment(goodsReturn.facts().flatMap(ReturnFacts::signedAt)),
                moment(goodsReturn.facts().map(ReturnFacts::requestedAt)),
                moment(both.legalFloor().deadline()),
                Cell.of(reasons),
                Cell.of(CustomerLabels.of(goodsReturn.status())));
    }

    private Cell moment(Optional<Instant> time) {
        return Cell.of(time.map(at -> Value.instant(at, zone)).orElse(Value.none()));
    }
}
