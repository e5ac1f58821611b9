package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.json.CarelineJson;
import io.careline.core.privacy.SecretsStay;
import io.careline.lifecycle.Transition;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.TextNote;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Walks through the life cycle of a flag by chance, with permitted and forbidden commands. */
class OrderFlagExplorationTest {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final List<RemarkPart> PARTS = List.of(
            OrderFlagDesk.NUMBER,
            CourierNote.of("SF"),
            HoldNote.of(DelayReason.SIZE_UNCONFIRMED),
            GiftNote.of("socks"),
            TextNote.of("call first"));
    private static final List<Platform> PLATFORMS =
            List.of(Platform.TAOBAO, Platform.DOUYIN, Platform.PINDUODUO, Platform.of("attic"));

    @Property(tries = 300)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay and JSON equal live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(new Random(seed), new HashSet<>());
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows =
                new HashSet<>(new OrderFlagDesk().lifecycle().table().transitions());
        for (long seed = 0; seed < 500 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(new Random(seed), exercised);
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    private static void walk(Random random, Set<Transition> exercised) {
        OrderFlagDesk desk = new OrderFlagDesk();
        for (int step = 0; step < 40; step++) {
            desk.send(command(random, desk.flag()));
            requireInvariants(desk.flag());
        }
        exercised.addAll(desk.probe().exercised());
        assertThat(JSON.read(JSON.write(desk.flag()), OrderFlag.class)).isEqualTo(desk.flag());
        SecretsStay.requireFor(desk.flag(), OrderFlag.class);
    }

    private static OrderFlagCommand command(Random random, OrderFlag flag) {
        OrderFlagCommandType type = any(random, List.of(OrderFlagCommandType.values()));
        return switch (type) {
            case SET ->
                SetOrderFlag.builder()
                        .parts(some(random, PARTS))
                        .platforms(some(random, PLATFORMS.subList(0, 3 + random.nextInt(8) / 7)))
                        .build();
            case AMEND -> AmendOrderFlag.builder().parts(some(random, PARTS)).build();
            case CLEAR -> ClearOrderFlag.of(random.nextInt(5) == 0 ? "cancelled" : "");
            case RECORD_PUSH -> {
                int edition = Math.max(1, flag.edition() - random.nextInt(2));
                yield random.nextBoolean()
                        ? RecordPush.synced(any(random, PLATFORMS), edition)
                        : RecordPush.rejected(any(random, PLATFORMS), edition, "closed");
            }
        };
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> some(Random random, List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) > 0).toList();
    }

    private static void requireInvariants(OrderFlag flag) {
        boolean isSet = flag.status() == OrderFlagStatus.SET || flag.status() == OrderFlagStatus.AMENDED;
        assertThat(flag.annotation().isPresent()).isEqualTo(isSet);
        assertThat(flag.changes()).hasSize(flag.edition());
        assertThat(flag.pushes()).extracting(PlatformPush::platform).doesNotHaveDuplicates();
        assertThat(flag.pushes()).allSatisfy(push -> assertThat(push.edition()).isEqualTo(flag.edition()));
        if (flag.annotation().isPresent()) {
            assertThat(OrderFlagDesk.POLICY
                            .legend()
                            .colourFor(flag.annotation().get().parts()))
                    .contains(flag.annotation().get().flag());
        }
        if (flag.status() == OrderFlagStatus.NONE) {
            assertThat(flag.pushes()).isEmpty();
            assertThat(flag.edition()).isZero();
        }
    }
}
