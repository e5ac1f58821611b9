package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.json.CarelineJson;
import io.careline.lifecycle.Deadline;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Transition;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Walks through the return life cycle by chance, with permitted and forbidden commands. */
class ReturnExplorationTest {
    private static final CarelineJson JSON = CarelineJson.standard();
    private static final Set<ReturnStatus> ENDED = EnumSet.range(ReturnStatus.REFUNDED, ReturnStatus.CANCELLED);

    @Property(tries = 300)
    @Label("whatever is sent, nothing is thrown, every row lands where it says and replay equals live")
    void any_sequence_of_commands_keeps_the_contract(@ForAll long seed) {
        walk(seed, 60, new HashSet<>());
    }

    @Test
    void every_row_of_the_table_is_walked_through() {
        Set<Transition> rows =
                new HashSet<>(new ReturnDesk().lifecycle().table().transitions());
        rows.removeIf(ReturnExplorationTest::isNeverAccepted);
        for (long seed = 0; seed < 2000 && !rows.isEmpty(); seed++) {
            Set<Transition> exercised = new HashSet<>();
            walk(seed, 60, exercised);
            rows.removeAll(exercised);
        }
        assertThat(rows).isEmpty();
    }

    /** Rows that are there to say "it is so already": a timer's second or late message. */
    private static boolean isNeverAccepted(Transition row) {
        boolean isExpiry = row.command() == ReturnCommandType.EXPIRE && row.source() != ReturnStatus.AUTHORISED;
        return isExpiry || (row.command() == ReturnCommandType.RECORD_REFUND_OVERDUE && ENDED.contains(row.source()));
    }

    private static void walk(long seed, int steps, Set<Transition> exercised) {
        ReturnCommands commands = new ReturnCommands(seed);
        ReturnDesk desk = new ReturnDesk();
        for (int step = 0; step < steps; step++) {
            desk.as(commands.actor()).after(commands.pause());
            desk.send(commands.of(likelyType(desk, commands), desk.now(), desk.state()));
            requireInvariants(desk.state());
            assertThat(JSON.read(JSON.write(desk.state()), GoodsReturn.class)).isEqualTo(desk.state());
            requireDeadlinesAreAccepted(desk);
            if (ENDED.contains(desk.state().status()) && commands.isSeldom()) {
                exercised.addAll(desk.probe().exercised());
                desk = new ReturnDesk();
            }
        }
        exercised.addAll(desk.probe().exercised());
    }

    /** Mostly something that is permitted, so that a walk gets anywhere. */
    private static ReturnCommandType likelyType(ReturnDesk desk, ReturnCommands commands) {
        ReturnCommandType type = commands.type();
        for (int i = 0; i < 8 && (!isPermitted(desk, type) || (isWayOut(type) && !commands.isSeldom())); i++) {
            type = commands.type();
        }
        return type;
    }

    private static boolean isWayOut(ReturnCommandType type) {
        return type == ReturnCommandType.CANCEL;
    }

    private static boolean isPermitted(ReturnDesk desk, ReturnCommandType type) {
        return desk.lifecycle().permitted(desk.state(), type, desk.context()).isAllowed();
    }

    private static void requireInvariants(GoodsReturn goods) {
        boolean isAsked = goods.status() != ReturnStatus.NONE;
        assertThat(goods.facts().isPresent()).isEqualTo(isAsked);
        assertThat(goods.assessment().isPresent()).isEqualTo(isAsked);
        assertThat(goods.refund().isPresent()).isEqualTo(goods.status() == ReturnStatus.REFUNDED);
        assertThat(goods.refundConfirmedBy().isPresent()).isEqualTo(goods.status() == ReturnStatus.REFUNDED);
        assertThat(goods.replacement().isPresent()).isEqualTo(goods.status() == ReturnStatus.EXCHANGED);
        goods.proposedRefund()
                .ifPresent(amount -> assertThat(amount)
                        .isBetween(
                                ReturnDesk.yuan("0"),
                                goods.grounds().orElseThrow().refund().orElseThrow()));
        if (goods.basis().isPresent() && goods.receivedAt().isEmpty()) {
            assertThat(goods.grounds().orElseThrow().outcome())
                    .isIn(ReturnOutcome.ELIGIBLE, ReturnOutcome.MANUAL_REVIEW);
            assertThat(goods.facts().orElseThrow().signedAt()).isPresent();
        }
    }

    /** The command a deadline names is refused before and accepted once it is due. */
    private static void requireDeadlinesAreAccepted(ReturnDesk desk) {
        for (Deadline<ReturnCommand> deadline : desk.lifecycle().deadlines(desk.state(), desk.context())) {
            Instant late = deadline.dueAt().isAfter(desk.now()) ? deadline.dueAt() : desk.now();
            assertThat(decide(desk, deadline, late).isAccepted())
                    .as(deadline.toString())
                    .isTrue();
            assertThat(decide(desk, deadline, deadline.dueAt().minusNanos(1)).isRejected())
                    .as(deadline.toString())
                    .isTrue();
        }
    }

    private static Decision<ReturnEvent> decide(ReturnDesk desk, Deadline<ReturnCommand> deadline, Instant at) {
        DecisionContext context = DecisionContext.of(at, ReturnDesk.TIMER, "timer-" + deadline.name());
        return desk.lifecycle().decide(desk.state(), deadline.command(), context);
    }
}
