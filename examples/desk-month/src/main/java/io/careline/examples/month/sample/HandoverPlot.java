package io.careline.examples.month.sample;

import io.careline.common.CustomerRef;
import io.careline.common.DepartmentId;
import io.careline.complaint.Channel;
import io.careline.core.handbook.RosterRules;
import io.careline.examples.month.input.Wish;
import io.careline.examples.report.Chance;
import io.careline.handover.HandoverItemKind;
import io.careline.handover.HandoverPolicy;
import io.careline.handover.RecordItem;
import io.careline.roster.ShiftType;
import io.careline.swap.SwapShift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every shift of a day that is handed over to the next, most in good order; what the night leaves is dealt with. */
final class HandoverPlot {
    private static final Duration BEFORE = Duration.ofMinutes(40);
    private static final Map<HandoverItemKind, List<String>> TEXTS = Map.of(
            HandoverItemKind.OPEN_CASE, List.of("客户等待回电，已约下午三点", "退款单待财务确认", "客户资料待补交"),
            HandoverItemKind.URGENT, List.of("3 号楼电梯困人已处理，须跟进", "客户情绪激动，请优先回复"),
            HandoverItemKind.COMPLAINT, List.of("住户反映夜间施工噪音", "楼道照明不亮"),
            HandoverItemKind.REPAIR, List.of("地下车库水管渗漏", "门禁读卡失灵"),
            HandoverItemKind.EQUIPMENT, List.of("耳机一副待修"),
            HandoverItemKind.NOTICE, List.of("明日上午停水通知已张贴"),
            HandoverItemKind.STAFF_CHANGE, List.of("新同事试用期首日到岗"));
    private static final List<Wish.Slip> SLIPS = List.of(Wish.Slip.values());

    private final Setting setting;
    private final Chance chance;
    private final HandoverPolicy policy;
    private int number;

    HandoverPlot(Setting setting) {
        this.setting = setting;
        this.chance = setting.chance();
        this.policy = setting.handbook().handoverPolicy();
    }

    void play() {
        for (int day = 0; day < setting.days(); day++) {
            LocalDate date = setting.month().plusDays(day);
            List<ShiftType> shifts = shifts(date);
            boolean isLastDay = day == setting.days() - 1;
            for (int index = 0; index < shifts.size(); index++) {
                boolean isOfNextDay = shifts.size() > 1 && index == shifts.size() - 1;
                if (!isOfNextDay || !isLastDay) {
                    hand(date, shifts.get(index), shifts.get((index + 1) % shifts.size()));
                }
            }
        }
    }

    /** Those that are handed over on a day that has any: of several with the same hours the first stands for all. */
    private List<ShiftType> shifts(LocalDate date) {
        RosterRules rules = setting.handbook().rosterRules();
        List<ShiftType> shifts = new ArrayList<>();
        if (rules.cover(date).stream().anyMatch(cover -> cover.minimum().orElse(0) > 0)) {
            rules.shifts(date).stream()
                    .sorted((one, other) -> Integer.compare(
                            one.hours().startMinute(), other.hours().startMinute()))
                    .filter(shift ->
                            shifts.stream().noneMatch(other -> other.hours().equals(shift.hours())))
                    .forEach(shifts::add);
        }
        return shifts;
    }

    private void hand(LocalDate date, ShiftType given, ShiftType taken) {
        Instant end = SwapShift.of(date, given).endsAt(setting.zone());
        Script script = setting.script(Setting.id("H-", ++number), end.minus(BEFORE));
        List<RecordItem> items = items(given.isNight());
        script.wish(
                SampleStaff.LEADS.get(0),
                "handover",
                new Wish.Handover(
                        given.code(),
                        date,
                        taken.code(),
                        chance.in100(92) ? -chance.between(0, 6) : chance.between(4, 35),
                        items,
                        chance.in100(8) ? chance.of(SLIPS) : Wish.Slip.NONE));
        if (given.isNight() && setting.has("complaints")) {
            morning(script, items);
        }
    }

    private List<RecordItem> items(boolean isNight) {
        List<RecordItem> items = new ArrayList<>();
        policy.mandatoryKinds().stream()
                .sorted(Comparator.comparing(HandoverItemKind::value))
                .filter(kind -> chance.in100(isNight ? 12 : kind.equals(HandoverItemKind.OPEN_CASE) ? 45 : 15))
                .forEach(kind -> items.add(item(kind)));
        return items;
    }

    private RecordItem item(HandoverItemKind kind) {
        RecordItem.Builder item =
                RecordItem.builder().kind(kind).text(chance.of(TEXTS.getOrDefault(kind, List.of("已口头说明"))));
        if (policy.complaintKinds().contains(kind)) {
            item.customer(CustomerRef.of("customer-" + chance.between(1000, 9999)))
                    .channel(Channel.PHONE)
                    .department(DepartmentId.of("repairs"));
        }
        return item.urgent(kind.equals(HandoverItemKind.URGENT)).build();
    }

    /** Rules H10, CP14: what the night log makes complaints is dealt with in the morning. */
    private void morning(Script night, List<RecordItem> items) {
        for (int index = 0; index < items.size(); index++) {
            RecordItem item = items.get(index);
            if (policy.complaintKinds().contains(item.kind()) && !item.isUrgent()) {
                Instant registered = night.now()
                        .plus(BEFORE)
                        .atZone(setting.zone())
                        .with(policy.nightLogTime())
                        .toInstant();
                Instant morning = registered.isBefore(night.now().plus(BEFORE))
                        ? registered.plus(Duration.ofDays(1))
                        : registered;
                Script script = setting.script(night.id() + "/item-" + (index + 1), morning);
                new ComplaintPlot(setting, script.work(1)).handle();
            }
        }
    }
}
