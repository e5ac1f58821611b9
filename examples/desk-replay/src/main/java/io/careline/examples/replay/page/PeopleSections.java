package io.careline.examples.replay.page;

import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.replay.run.Outcomes;
import io.careline.examples.report.Block;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sections on the people of one desk.
 *
 * @param result what came of their month
 * @param number the desk's number on the page, from 1
 */
record PeopleSections(PeopleResult result, int number) {
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("duty", Words.of("roster", "排班"), new DutySection(result).blocks()));
        result.leave()
                .ifPresent(leave -> sections.add(
                        section("leave", Words.of("leave", "请假"), new LeaveSection(result, leave).blocks())));
        result.swaps()
                .ifPresent(swaps -> sections.add(
                        section("swaps", Words.of("swaps", "换班"), new SwapSection(result, swaps).blocks())));
        result.handovers()
                .ifPresent(handing -> sections.add(section(
                        "handovers", Words.of("handovers", "交接班"), new HandoverSection(result, handing).blocks())));
        result.attendance()
                .ifPresent(attendance -> sections.add(section(
                        "attendance",
                        Words.of("attendance", "考勤"),
                        new AttendanceSection(result, attendance).blocks())));
        sections.add(section("labour", Words.of("labour law", "劳动法"), new LabourSection(result).blocks()));
        return sections;
    }

    private Section section(String id, Words title, List<Block> blocks) {
        return new Section(id + "-" + number, desk().plus(Words.of(": ", "：")).plus(title), blocks);
    }

    private Words desk() {
        return Words.of(
                result.rules().handbook().title(Locale.ENGLISH),
                result.rules().handbook().title(Locale.SIMPLIFIED_CHINESE));
    }

    /** The figures to read first, each with the desk's name. */
    List<Figure> headlines() {
        List<Figure> figures = new ArrayList<>();
        result.leave()
                .ifPresent(leave -> figures.add(refused(
                        Words.of("leave refused", "请假拒绝"), leave.ledger().lines())));
        result.swaps()
                .ifPresent(swaps -> figures.add(refused(
                        Words.of("swaps refused", "换班拒绝"), swaps.ledger().lines())));
        result.handovers().ifPresent(handing -> {
            Figure waiting = new HandoverSection(result, handing).waiting();
            figures.add(
                    Figure.of(desk().plus(Words.of(": givers who waited", "：交班人等候")), waiting.value(), waiting.hint())
                            .with(waiting.severity()));
        });
        result.attendance().ifPresent(attendance -> {
            int proposals = attendance.months().stream()
                    .mapToInt(month -> month.proposals().size())
                    .sum();
            figures.add(figure(
                    Words.of("came late", "迟到"),
                    new AttendanceSection(result, attendance).late(),
                    Words.of(proposals + " deductions proposed", "扣款建议 " + proposals + " 项")));
        });
        figures.add(figure(
                Words.of("labour findings", "劳动法提示"),
                result.labour().size(),
                Words.of(
                        "by " + result.rules().labour().version().id(),
                        "依据 " + result.rules().labour().version().id())));
        return figures;
    }

    private Figure refused(Words what, Outcomes lines) {
        return figure(what, lines.refused(), Words.of("of " + lines.total() + " lines", "共 " + lines.total() + " 行"));
    }

    private Figure figure(Words what, int count, Words hint) {
        return Figure.of(desk().plus(Words.of(": ", "：")).plus(what), Value.number(count), hint)
                .with(count > 0 ? Severity.WATCH : Severity.GOOD);
    }
}
