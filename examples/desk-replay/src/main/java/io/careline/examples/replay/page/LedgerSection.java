package io.careline.examples.replay.page;

import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.ReasonCount;
import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.run.Outcomes;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Display;
import io.careline.examples.report.Figures;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.lifecycle.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What came of a journal's lines: accepted and refused, and every reason. */
record LedgerSection(Ledger ledger, ZoneId zone) {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern DURATION = Pattern.compile("\\bPT(?=[0-9])[0-9HMS.]+\\b");

    Section section(String id, Words title) {
        return new Section(id, title, blocks());
    }

    /** The same, for a section that has more. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(ledger.lines()));
        if (ledger.refusals().total() > 0) {
            blocks.add(reasons(Words.of("Reasons, with the first time each was given", "拒绝原因及其首例"), ledger.refusals()));
        }
        if (ledger.findings().total() > 0) {
            blocks.add(reasons(Words.of("Accepted, but worth knowing", "已通过但值得注意"), ledger.findings()));
        }
        return blocks;
    }

    private static Figures figures(Outcomes lines) {
        return Figures.of(
                Figure.of(
                        Words.of("Lines accepted", "通过"),
                        Value.number(lines.accepted()),
                        Words.of("of " + lines.total(), "共 " + lines.total() + " 行")),
                Figure.of(
                        Words.of("Unchanged", "无变化"),
                        Value.number(lines.unchanged()),
                        Words.of("it was so already", "本已如此")),
                Figure.of(
                                Words.of("Refused", "拒绝"),
                                Value.number(lines.refused()),
                                Value.share(lines.refused(), lines.total()).words())
                        .with(lines.refused() > 0 ? Severity.WATCH : Severity.GOOD));
    }

    Table reasons(Words caption, Reasons reasons) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReasonCount count : reasons.byCount()) {
            rows.add(List.of(
                    Cell.of(text(count.reason(), zone))
                            .with(Words.same(count.reason().code())),
                    rule(count.reason()),
                    Cell.of(count.count()).with(later(count.followed())),
                    Cell.of(count.activity()),
                    Cell.of(count.first().caseId()),
                    Cell.of(count.first().line()),
                    Cell.of(Value.instant(count.first().time(), zone))));
        }
        return new Table(
                caption,
                List.of(
                        Columns.text("Reason, as given the first time", "原因（首例原文）"),
                        Columns.text("Rule", "规则"),
                        Columns.COUNT,
                        Columns.text("Activity", "活动"),
                        Columns.text("First", "首例"),
                        Columns.number("Line", "行"),
                        Columns.text("Time", "时间")),
                rows);
    }

    /** How many lines after it were refused only because it was. */
    private static Words later(int followed) {
        return followed == 0 ? Words.none() : Words.of("+" + followed + " after it", "连带 " + followed);
    }

    static Words text(Reason reason) {
        return Words.of(reason.message(Locale.ENGLISH), reason.message(Locale.SIMPLIFIED_CHINESE));
    }

    /** What a reason says, with its moments by the clock on the desk's wall. */
    static Words text(Reason reason, ZoneId zone) {
        String en = DURATION.matcher(reason.message(Locale.ENGLISH))
                .replaceAll(length ->
                        Display.duration(Duration.parse(length.group())).en());
        String zh = DURATION.matcher(reason.message(Locale.SIMPLIFIED_CHINESE))
                .replaceAll(length ->
                        Display.duration(Duration.parse(length.group())).zh());
        return Words.of(local(en, zone), local(zh, zone));
    }

    private static String local(String text, ZoneId zone) {
        return MOMENT.matcher(text)
                .replaceAll(moment ->
                        Display.instant(Instant.parse(moment.group()), zone).en());
    }

    static Cell rule(Reason reason) {
        return Cell.of(reason.ruleId().map(Value::text).orElse(Value.none()));
    }
}
