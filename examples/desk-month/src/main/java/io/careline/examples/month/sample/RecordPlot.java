package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.examples.month.input.EventLine;
import io.careline.examples.report.Chance;
import io.careline.orderflag.OrderId;
import io.careline.scorecard.ContactRecord;
import io.careline.scorecard.WorkLogEntry;
import io.careline.scorecard.WorkRecords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the telephone system and the log book know of each day, for scorecards (rules K4, K12). */
final class RecordPlot {
    private static final int EVENING = 18;
    private static final List<String> LOGS = List.of("处理咨询", "跟进订单", "回访老客户", "整理常见问题", "协助同事处理售后");

    private final Setting setting;
    private final Chance chance;
    private final int orders;

    RecordPlot(Setting setting, int orders) {
        this.setting = setting;
        this.chance = setting.chance();
        this.orders = setting.has("orders") ? orders : 0;
    }

    void play() {
        boolean isLogged = setting.handbook().scorecardPolicy().isDailyLogOwed();
        for (int day = 0; day < setting.days(); day++) {
            LocalDate date = setting.month().plusDays(day);
            if (setting.handbook().calendar().isWorkday(date) || isLogged) {
                write(date, isLogged);
            }
        }
    }

    private void write(LocalDate date, boolean isLogged) {
        WorkRecords.Builder records = WorkRecords.builder();
        Instant evening = date.atTime(EVENING, 0).atZone(setting.zone()).toInstant();
        for (int index = 0; index < setting.agents(); index++) {
            AgentId agent = SampleStaff.agent(index);
            int contacts = chance.between(0, 6);
            for (int contact = 0; contact < contacts; contact++) {
                records.addContacts(contact(agent, evening.minus(Duration.ofMinutes(chance.between(5, 540)))));
            }
            if (isLogged && chance.in100(99)) {
                records.addLogs(WorkLogEntry.builder()
                        .agent(agent)
                        .date(date)
                        .text(chance.of(LOGS) + " " + chance.between(10, 60) + " 件，" + date)
                        .build());
            }
        }
        setting.lines()
                .add(new EventLine.Recorded(
                        0, evening, SampleStaff.SOFTWARE, "scorecard", "records-" + date, records.build()));
    }

    private ContactRecord contact(AgentId agent, Instant offered) {
        ContactRecord.Builder contact =
                ContactRecord.builder().agent(agent).offeredAt(offered).enquiry(chance.in100(60));
        if (chance.in100(4)) {
            return contact.abandonedAt(offered.plusSeconds(chance.between(20, 120)))
                    .build();
        }
        int responses = chance.between(2, 9);
        return contact.answeredAt(offered.plusSeconds(chance.between(2, 40)))
                .handling(Duration.ofSeconds(chance.between(90, 420)))
                .responses(responses)
                .responseTime(Duration.ofSeconds((long) responses * chance.between(8, 45)))
                .solved(chance.in100(85))
                .order(order())
                .build();
    }

    private Optional<OrderId> order() {
        return orders > 0 && chance.in100(35)
                ? Optional.of(OrderId.of(Setting.id("O-", chance.between(1, orders))))
                : Optional.empty();
    }
}
