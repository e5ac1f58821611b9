package io.careline.core.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Restoration;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnId;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnStatus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturnRestorationTest {
    private final ReturnDesk desk = new ReturnDesk();

    private Restoration<GoodsReturn> restore(GoodsReturn.Builder snapshot) {
        return desk.lifecycle().restore(snapshot.id(ReturnId.of("R-9")).build(), desk.context());
    }

    private List<String> findings(GoodsReturn.Builder snapshot) {
        return LifecycleDesk.rules(restore(snapshot).findings());
    }

    @Test
    void everything_a_snapshot_lacks_is_found_and_nothing_is_refused() {
        assertThat(findings(GoodsReturn.builder())).containsExactly("returns.not-requested");
        assertThat(findings(GoodsReturn.builder().status(ReturnStatus.REFUNDED)))
                .containsExactly(
                        "returns.customer-missing",
                        "returns.order-missing",
                        "returns.facts-missing",
                        "returns.refund-missing",
                        "returns.confirmer-missing",
                        "returns.basis-assumed");
    }

    @Test
    @DisplayName("RT7: what can be derived is derived: assessment, expiry, receipt and the refund's deadline")
    void what_can_be_derived_is_derived() {
        GoodsReturn.Builder authorised = GoodsReturn.builder();
        authorised.status(ReturnStatus.AUTHORISED).facts(ReturnDesk.facts().build());
        assertThat(findings(authorised))
                .containsExactly(
                        "returns.customer-missing",
                        "returns.order-missing",
                        "returns.assessment-derived",
                        "returns.basis-assumed",
                        "returns.expiry-derived");
        GoodsReturn restored = restore(authorised).state();
        assertThat(restored.grounds().orElseThrow().outcome()).isEqualTo(ReturnOutcome.ELIGIBLE);
        assertThat(restored.expiresAt()).contains(LifecycleDesk.local("2026-03-09T09:00"));
        GoodsReturn.Builder received = GoodsReturn.builder();
        received.status(ReturnStatus.RECEIVED)
                .basis(ReturnBasis.HOUSE)
                .facts(ReturnDesk.facts().build());
        assertThat(findings(received)).contains("returns.receipt-time-missing", "RT7 returns.refund-due-derived");
        assertThat(restore(received).state().refundDueAt())
                .contains(LifecycleDesk.local("2026-03-10T00:00").minusNanos(1));
    }

    @Test
    void a_sound_state_is_restored_as_it_is() {
        for (GoodsReturn live : List.of(
                new ReturnDesk().authorised().state(),
                new ReturnDesk().dispatched().state(),
                new ReturnDesk().inspected().state())) {
            Restoration<GoodsReturn> restored = desk.lifecycle().restore(live, desk.context());
            assertThat(restored.state()).isEqualTo(live);
            assertThat(restored.findings()).isEmpty();
        }
    }

    @Test
    void a_restored_return_without_facts_goes_no_further_and_throws_nothing() {
        GoodsReturn bare =
                restore(GoodsReturn.builder().status(ReturnStatus.INSPECTED)).state();
        assertThat(LifecycleDesk.rules(desk.lifecycle()
                        .decide(bare, ProposeRefund.of(), desk.context())
                        .rejections()))
                .containsExactly("returns.facts-missing");
        assertThat(LifecycleDesk.rules(desk.lifecycle()
                        .decide(bare, ReturnDesk.sound().build(), desk.context())
                        .rejections()))
                .containsExactly("returns.facts-missing");
        GoodsReturn asked =
                restore(GoodsReturn.builder().status(ReturnStatus.REQUESTED)).state();
        assertThat(LifecycleDesk.rules(desk.lifecycle()
                        .decide(asked, AuthoriseReturn.of(), desk.context())
                        .rejections()))
                .contains("returns.facts-missing");
    }
}
