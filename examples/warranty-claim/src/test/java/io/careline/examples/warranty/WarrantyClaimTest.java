package io.careline.examples.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.lifecycle.LifecycleProbe;
import io.careline.examples.warranty.WarrantyClaim.Claim;
import io.careline.examples.warranty.WarrantyClaim.Standing;
import io.careline.examples.warranty.WarrantyClaim.Step;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Decision;
import io.careline.lifecycle.DecisionContext;
import io.careline.lifecycle.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example does what the README says of it. */
class WarrantyClaimTest {
    private static final LocalDate BOUGHT = LocalDate.of(2024, 3, 1);

    private final LifecycleProbe<WarrantyClaim, Claim, Claim> claim =
            LifecycleProbe.of(WarrantyClaim.lifecycle(), "W-1");

    private Decision<Claim> send(String id, Step step, LocalDate brokenOn) {
        Actor clerk = Actor.of("ann", Role.OFFICER);
        return claim.send(
                new Claim(step, BOUGHT, brokenOn),
                DecisionContext.of(Instant.parse("2026-03-01T08:00:00Z"), clerk, id));
    }

    @Test
    void a_claim_on_the_last_day_of_the_warranty_is_filed_and_granted() {
        send("c-1", Step.FILE, BOUGHT.plusYears(2));
        send("c-2", Step.GRANT, BOUGHT);
        assertThat(claim.state().status()).isEqualTo(Standing.GRANTED);
        assertThat(claim.state().revision().version()).isEqualTo(2);
    }

    @Test
    void a_claim_a_day_later_is_refused_with_the_reason() {
        Decision<Claim> decision = send("c-1", Step.FILE, BOUGHT.plusYears(2).plusDays(1));
        assertThat(decision.rejections())
                .extracting(rejection -> rejection.message(Locale.ENGLISH))
                .containsExactly("warranty.expired {boughtOn=2024-03-01}");
    }

    @Test
    void a_claim_cannot_be_granted_before_it_is_filed() {
        assertThat(send("c-1", Step.GRANT, BOUGHT).rejections())
                .extracting(rejection -> rejection.message(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("状态 NONE 下不允许执行 grant；允许的状态为 FILED。");
    }

    @Test
    void the_table_draws_itself() {
        assertThat(WarrantyClaim.lifecycle().table().toMermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> FILED : file
                            FILED --> GRANTED : grant
                            FILED --> REFUSED : refuse
                            GRANTED --> [*]
                            REFUSED --> [*]
                        """);
    }

    @Test
    void the_whole_life_cycle_takes_less_than_80_lines() throws IOException {
        Path source = Path.of("src/main/java/io/careline/examples/warranty/WarrantyClaim.java");
        assertThat(Files.readAllLines(source)).hasSizeLessThan(80);
    }
}
