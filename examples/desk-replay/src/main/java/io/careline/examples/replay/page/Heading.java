package io.careline.examples.replay.page;

import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.EventLog;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.Result;
import io.careline.examples.report.Fact;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a report is called, and what it was made from. */
record Heading(Replayed replayed) {
    private boolean hasJournals() {
        return replayed.callbacks().isPresent()
                || replayed.orders().isPresent()
                || !replayed.people().isEmpty();
    }

    Words title() {
        return hasJournals()
                ? Words.of("Customer service replay", "客户服务回放报告")
                : Words.of("Complaint desk replay", "投诉服务台回放报告");
    }

    Words subtitle() {
        if (!hasJournals()) {
            return replayed.complaints().map(Heading::complaintsOnly).orElse(Words.none());
        }
        List<Words> parts = new ArrayList<>();
        replayed.complaints()
                .map(result -> result.log().cases().size())
                .ifPresent(count -> parts.add(Words.of(count + " complaint cases", count + " 个投诉案件")));
        replayed.callbacks()
                .map(result -> result.callbacks().size())
                .ifPresent(count -> parts.add(Words.of(count + " callbacks", count + " 件回访")));
        replayed.orders()
                .map(result -> result.orders().size())
                .ifPresent(count -> parts.add(Words.of(count + " orders", count + " 个订单")));
        int staff = replayed.people().stream()
                .mapToInt(desk -> desk.staff().members().size())
                .sum();
        if (staff > 0) {
            parts.add(Words.of(staff + " people's months", staff + " 人的出勤"));
        }
        Words all = Words.none();
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            Words separator = i == 0 ? Words.none() : isLast ? Words.of(" and ", "和 ") : Words.of(", ", "、");
            all = all.plus(separator).plus(parts.get(i));
        }
        return all.plus(Words.of(", replayed through their life cycles.", "，按各自的生命周期逐一回放。"));
    }

    private static Words complaintsOnly(Result result) {
        int cases = result.log().cases().size();
        long days = Columns.days(result.log());
        return Words.of(
                cases + " cases over " + days + " days, replayed through the complaint life cycle.",
                days + " 天内的 " + cases + " 个案件，按投诉生命周期逐一回放。");
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        replayed.complaints().ifPresent(result -> facts.addAll(complaints(result)));
        replayed.callbacks().ifPresent(result -> facts.add(journal(Words.of("Callbacks", "回访"), result.journal())));
        replayed.orders().ifPresent(result -> facts.add(journal(Words.of("Orders", "订单"), result.journal())));
        replayed.orders().flatMap(OrderResult::roster).ifPresent(roster -> facts.add(roster(roster)));
        for (PeopleResult desk : replayed.people()) {
            facts.add(Fact.of(
                    Words.of("People", "人员"),
                    Value.text(Words.of(
                            desk.staff().members().size() + " under "
                                    + desk.rules().version(),
                            desk.staff().members().size() + " 人，手册 "
                                    + desk.rules().version()))));
        }
        replayed.callbacks()
                .map(CallbackResult::shop)
                .or(() -> replayed.orders().map(OrderResult::shop))
                .ifPresent(shop -> facts.add(Fact.of(
                        Words.of("Their handbook", "其手册"),
                        Value.text(shop.handbook().toString()))));
        return facts;
    }

    private static String name(EventLog log) {
        return String.valueOf(Path.of(log.name()).getFileName());
    }

    private static List<Fact> complaints(Result result) {
        return List.of(
                Fact.of(Words.of("Log", "日志"), Value.text(name(result.log()))),
                Fact.of(Words.of("Events", "事件"), Value.number(result.log().events())),
                Fact.of(Words.of("From", "开始"), Value.instant(result.log().first(), Columns.zone(result))),
                Fact.of(Words.of("To", "结束"), Value.instant(result.log().last(), Columns.zone(result))),
                Fact.of(
                        Words.of("Time zone", "时区"),
                        Value.text(Columns.zone(result).getId())),
                Fact.of(
                        Words.of("Handbook", "手册"),
                        Value.text(result.desk().policy().version().toString())),
                Fact.of(Words.of("Mapping", "映射"), Value.text(result.mapping().name())));
    }

    private static Fact roster(Roster roster) {
        String file = String.valueOf(Path.of(roster.name()).getFileName());
        return Fact.of(
                Words.of("Roster", "排班"),
                Value.text(Words.of(file + ", " + roster.shifts() + " shifts", file + "，" + roster.shifts() + " 个班次")));
    }

    /** One fact for a whole file: its name and its days. */
    private static Fact journal(Words label, Journal journal) {
        EventLog log = journal.log();
        ZoneId zone = journal.time().zone();
        LocalDate first = log.first().atZone(zone).toLocalDate();
        LocalDate last = log.last().atZone(zone).toLocalDate();
        return Fact.of(
                label,
                Value.text(Words.of(name(log) + ", " + first + " to " + last, name(log) + "，" + first + " 至 " + last)));
    }
}
