package io.careline.examples.replay.page;

import io.careline.common.AttributeKey;
import io.careline.examples.replay.journal.ReasonCount;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.report.Block;
import io.careline.examples.report.Cell;
import io.careline.examples.report.Figures.Figure;
import io.careline.examples.report.Prose;
import io.careline.examples.report.Section;
import io.careline.examples.report.Severity;
import io.careline.examples.report.Table;
import io.careline.examples.report.Value;
import io.careline.examples.report.Words;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which flags and remarks a platform would refuse, and why; how far the others have come. */
final class RemarkSection {
    private static final AttributeKey<String> PLATFORM = AttributeKey.text("platform");

    private final OrderResult result;

    RemarkSection(OrderResult result) {
        this.result = result;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.of(Words.of(
                "What a platform's code book cannot carry is known before it is sent: a colour that the platform does not"
                        + " have, a remark that is too long, a missing name beside the colour. The flag is set all the"
                        + " same, and no similar colour stands in for it.",
                "平台无法承载的内容在推送之前即可得知：平台没有的颜色、超长的备注、缺少的标签名。旗帜照常设置，不以相近颜色代替。")));
        if (result.limits().total() > 0) {
            blocks.add(limits());
        }
        blocks.add(pushes());
        return new Section("remarks", Words.of("Orders: remarks a platform would refuse", "订单：平台会拒收的备注"), blocks);
    }

    Figure refused() {
        int total = result.limits().total();
        return Figure.of(
                        Words.of("Remarks a platform would refuse", "平台会拒收的备注"),
                        Value.number(total),
                        Words.of("colour, length or tag name", "颜色、长度或标签名"))
                .with(total > 0 ? Severity.WATCH : Severity.GOOD);
    }

    private Table limits() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ReasonCount count : result.limits().byCount()) {
            Platform platform =
                    Platform.of(count.reason().details().get(PLATFORM).orElseThrow());
            rows.add(List.of(
                    Cell.of(CustomerLabels.of(platform)),
                    Cell.of(LedgerSection.text(count.reason()))
                            .with(Words.same(count.reason().code())),
                    Cell.of(count.count()),
                    Cell.of(count.first().caseId()),
                    Cell.of(count.first().line())));
        }
        return new Table(
                Words.of("Refused by a platform's code book, with the first of each", "平台规则拒收及其首例"),
                List.of(
                        Columns.text("Platform", "平台"),
                        Columns.text("Why, as given the first time", "原因（首例原文）"),
                        Columns.COUNT,
                        Columns.text("First order", "首例"),
                        Columns.number("Line", "行")),
                rows);
    }

    private Table pushes() {
        Map<Platform, Map<PushStatus, Integer>> platforms = new TreeMap<>();
        result.orders().forEach(story -> {
            for (PlatformPush push : story.flag().pushes()) {
                platforms
                        .computeIfAbsent(push.platform(), unused -> new EnumMap<>(PushStatus.class))
                        .merge(push.status(), 1, Integer::sum);
            }
        });
        List<List<Cell>> rows = new ArrayList<>();
        platforms.forEach((platform, counts) -> {
            int rejected = counts.getOrDefault(PushStatus.REJECTED, 0);
            rows.add(List.of(
                    Cell.of(CustomerLabels.of(platform)),
                    Cell.of(counts.values().stream().mapToInt(Integer::intValue).sum()),
                    Cell.of(counts.getOrDefault(PushStatus.SYNCED, 0)),
                    Cell.of(counts.getOrDefault(PushStatus.PENDING, 0)),
                    Cell.of(rejected).with(rejected > 0 ? Severity.WATCH : Severity.NONE)));
        });
        return new Table(
                Words.of("How far the flags have come at the end", "各平台旗帜推送情况"),
                List.of(
                        Columns.text("Platform", "平台"),
                        Columns.number("Flags", "旗帜"),
                        Columns.number("There", "已同步"),
                        Columns.number("Not yet", "待同步"),
                        Columns.number("Refused", "被拒")),
                rows);
    }
}
