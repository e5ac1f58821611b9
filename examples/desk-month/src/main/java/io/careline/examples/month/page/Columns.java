package io.careline.examples.month.page;

import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Table.Column;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** Columns and cells that several tables share. */
final class Columns {
    static final Column COUNT = number("Count", "次数");
    static final Column WHO = text("Who", "人员");
    static final Column RULE = text("Rule", "规则");

    private Columns() {}

    static Column text(String en, String zh) {
        return Column.text(Words.of(en, zh));
    }

    static Column number(String en, String zh) {
        return Column.number(Words.of(en, zh));
    }

    /** A number that may be missing. */
    static Value number(OptionalDouble number, int decimals) {
        return number.isPresent() ? number(number.getAsDouble(), decimals) : Value.none();
    }

    static Value number(double number, int decimals) {
        return Value.number(BigDecimal.valueOf(number), decimals);
    }

    /** A share that may be missing. */
    static Value percent(OptionalDouble share) {
        return share.isPresent() ? Value.percent(BigDecimal.valueOf(share.getAsDouble())) : Value.none();
    }

    static Cell rule(Optional<String> ruleId) {
        return Cell.of(ruleId.map(Value::text).orElse(Value.none()));
    }

    /** A table, or a sentence where it has nothing to show. */
    static Block unlessEmpty(Table table, Words nothing) {
        return table.rows().isEmpty() ? Prose.of(nothing) : table;
    }

    /** A count that stands out unless it is 0. */
    static Cell watched(long count) {
        return Cell.of(count).with(count > 0 ? Severity.WATCH : Severity.NONE);
    }
}
