package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Section;
import io.careline.examples.report.Table;
import io.careline.examples.report.Words;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may come back by the house and by the law, and what became of it. */
record ReturnSection(MonthResult result) implements Part {
    @Override
    public Optional<Section> section() {
        List<GoodsReturn> returns = result.stores().returns();
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        Counts<ReturnStatus> statuses = new Counts<>();
        returns.forEach(one -> statuses.add(one.status()));
        return Optional.of(Section.of(
                "returns",
                Words.of("Returns", "退货"),
                outcomes(returns),
                statuses.chart(Words.of("Returns by status at the end", "期末退货状态"), "return")));
    }

    private static Table outcomes(List<GoodsReturn> returns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReturnOutcome outcome : ReturnOutcome.values()) {
            rows.add(List.of(
                    Cell.of(Names.of("eligibility", outcome)),
                    Cell.of(count(returns, ReturnBasis.HOUSE, outcome)),
                    Cell.of(count(returns, ReturnBasis.LEGAL_FLOOR, outcome))));
        }
        return new Table(
                Words.of("Whether goods may come back", "可否退货"),
                List.of(
                        Columns.text("Assessment", "评定"),
                        Columns.number("By the house", "店规"),
                        Columns.number("By the law", "法定")),
                rows);
    }

    private static long count(List<GoodsReturn> returns, ReturnBasis basis, ReturnOutcome outcome) {
        return returns.stream()
                .flatMap(one -> one.assessment().stream())
                .filter(both -> both.on(basis).outcome() == outcome)
                .count();
    }
}
