package io.careline.examples.exchange.board;

import io.careline.examples.exchange.tally.CoverFigure;
import io.careline.examples.report.Words;
import io.careline.roster.RosterRequest;
import io.careline.roster.RosterViolation;
import io.careline.roster.ShiftCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Everything readable on the board that does not come from the roster. */
final class BoardWords {
    static final Words AGENT = Words.of("Agent", "工号");
    static final Words CONTRACT = Words.of("Contract", "合同");
    static final Words TARGET = Words.of("Target", "应出勤");
    static final Words HOURS = Words.of("Hours", "工时");
    static final Words NIGHTS = Words.of("Nights", "夜班");
    static final Words WEEKENDS = Words.of("Wkends", "周末");
    static final Words HOLIDAYS = Words.of("Hol.", "节假日");
    static final Words WISHES = Words.of("Wishes", "愿望");
    static final Words MEAN = Words.of("Mean", "平均");
    static final Words RANGE = Words.of("Least to most", "最少至最多");
    static final Words MISSING = Words.of("Missing", "缺口");

    static final Words WEEKEND = Words.of("weekend", "周末");
    static final Words HOLIDAY = Words.of("public holiday", "节假日");
    static final Words ABSENT = Words.of("absent", "请假");
    static final Words GRANTED = Words.of("wish granted", "愿望已满足");
    static final Words REFUSED = Words.of("wish not granted, or soft rule broken", "愿望未满足或违反软性规则");
    static final Words HARD = Words.of("hard rule broken", "违反硬性规则");
    static final Words POINT = Words.of("Point at a marked cell to read more.", "将鼠标移到带标记的单元格可查看说明。");
    static final Words UNMET = Words.of("What could not be met", "未能满足的要求");
    static final Words ALL_MET = Words.of("Every wish is granted and every rule holds.", "所有愿望均已满足，所有规则均已遵守。");

    static final Words PEOPLE = Words.of("People", "人数");
    static final Words DAYS = Words.of("Days", "天数");
    static final Words COVER = Words.of("Missing on shifts", "班次缺口");
    static final Words HARD_POINTS = Words.of("Hard points", "硬性规则扣分");
    static final Words COST = Words.of("Cost of soft rules", "软性规则代价");
    static final Words WISHES_GRANTED = Words.of("Wishes granted", "已满足愿望");

    private static final List<Words> WEEKDAYS = List.of(
            Words.of("Mo", "一"),
            Words.of("Tu", "二"),
            Words.of("We", "三"),
            Words.of("Th", "四"),
            Words.of("Fr", "五"),
            Words.of("Sa", "六"),
            Words.of("Su", "日"));

    private BoardWords() {}

    static Words weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    static Words title(LocalDate first, LocalDate last) {
        return Words.of("Roster " + first + " to " + last, first + " 至 " + last + " 排班表");
    }

    static Words wish(RosterRequest wish, boolean isGranted) {
        String codes = wish.shifts().stream().map(ShiftCode::value).sorted().collect(Collectors.joining("/"));
        Words wished;
        if (wish.isWanted()) {
            wished = codes.isEmpty() ? Words.of("to work", "上班") : Words.of(codes, "上 " + codes);
        } else {
            wished = codes.isEmpty() ? Words.of("a day off", "休息") : Words.of("no " + codes, "不上 " + codes);
        }
        String weight = " (" + wish.weight() + ")";
        return isGranted
                ? Words.of("Wish granted: ", "愿望已满足：").plus(wished)
                : Words.of("Wish not granted: ", "愿望未满足：").plus(wished).plus(weight);
    }

    static Words violation(RosterViolation violation) {
        String rule = violation.rule().value();
        String cost = violation.units() + " × " + violation.cost() / violation.units();
        return violation.isHard()
                ? Words.of("Hard rule broken: " + rule + " (" + cost + ")", "违反硬性规则：" + rule + "（" + cost + "）")
                : Words.of("Rule broken: " + rule + " (" + cost + ")", "违反规则：" + rule + "（" + cost + "）");
    }

    static Words cover(String kind, CoverFigure figure) {
        Words planned = Words.of(kind + ": " + figure.planned() + " planned", kind + "：已排 " + figure.planned() + " 人");
        if (figure.wanted().isEmpty()) {
            return planned;
        }
        int wanted = figure.wanted().getAsInt();
        Words all = planned.plus(Words.of(", " + wanted + " wanted", "，需 " + wanted + " 人"));
        return figure.missing() == 0
                ? all
                : all.plus(Words.of(", " + figure.missing() + " missing", "，缺 " + figure.missing() + " 人"));
    }
}
