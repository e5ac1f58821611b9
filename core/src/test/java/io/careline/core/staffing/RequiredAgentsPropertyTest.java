package io.careline.core.staffing;

import static io.careline.core.staffing.StaffingSamples.HALF_HOUR;
import static io.careline.core.staffing.StaffingSamples.calls;
import static io.careline.core.staffing.StaffingSamples.inHalfAnHour;
import static org.assertj.core.api.Assertions.assertThat;

import io.careline.staffing.ContactVolume;
import io.careline.staffing.QueuePerformance;
import io.careline.staffing.ServiceLevelDefinition;
import io.careline.staffing.ServiceLevelTarget;
import io.careline.staffing.ServiceTarget;
import io.careline.staffing.StaffingCriterion;
import io.careline.staffing.StaffingProfile;
import io.careline.staffing.StaffingRequirement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** The fewest agents against trying one after the other, for any target and profile. */
class RequiredAgentsPropertyTest {
    @Property(tries = 200)
    @Label("one agent fewer misses just what is said to bind, whoever is more misses nothing")
    void the_fewest_agents_are_those_that_trying_finds(@ForAll long seed) {
        Random random = new Random(seed);
        StaffingProfile profile = profile(random);
        ContactVolume volume = inHalfAnHour(Math.exp(8 * random.nextDouble() - 1));

        StaffingRequirement requirement = Staffing.required(profile, volume);

        int fewest = 1;
        while (!missed(profile, volume, fewest).isEmpty()) {
            fewest++;
        }
        assertThat(requirement.agents()).isEqualTo(fewest);
        assertThat(missed(profile, volume, fewest + 1 + random.nextInt(5))).isEmpty();
        if (fewest > 1) {
            assertThat(requirement.binding()).isEqualTo(missed(profile, volume, fewest - 1));
        }
        BigDecimal remaining = BigDecimal.ONE.subtract(profile.shrinkage());
        assertThat(BigDecimal.valueOf(requirement.scheduled()).multiply(remaining))
                .isGreaterThanOrEqualTo(BigDecimal.valueOf(requirement.agents()));
        assertThat(BigDecimal.valueOf(requirement.scheduled() - 1L).multiply(remaining))
                .isLessThan(BigDecimal.valueOf(requirement.agents()));
    }

    @Property(tries = 200)
    @Label("the largest volume requires its agents, and a little more requires one more")
    void capacity_is_the_way_back(@ForAll long seed) {
        Random random = new Random(seed);
        StaffingProfile profile = profile(random);
        int agents = 1 + random.nextInt(60);

        ContactVolume most = Staffing.capacity(profile, HALF_HOUR, agents);

        assertThat(most.contacts()).isPositive();
        assertThat(Staffing.required(profile, most).agents()).isLessThanOrEqualTo(agents);
        if (most.load(profile.handlingTime()) < 199_999) {
            ContactVolume more = inHalfAnHour(most.contacts() * (1 + 1e-9));
            assertThat(Staffing.required(profile, more).agents()).isGreaterThan(agents);
        }
    }

    /** With every bound that it has drawn, at least one. */
    private static StaffingProfile profile(Random random) {
        ServiceTarget.Builder target = ServiceTarget.builder();
        int bounds = 1 + random.nextInt(15);
        if ((bounds & 1) > 0) {
            ServiceLevelDefinition[] definitions = ServiceLevelDefinition.values();
            target.serviceLevel(ServiceLevelTarget.of(
                    share(random),
                    Duration.ofSeconds(random.nextInt(120)),
                    definitions[random.nextInt(definitions.length)]));
        }
        if ((bounds & 2) > 0) {
            target.maximumOccupancy(share(random));
        }
        if ((bounds & 4) > 0) {
            target.maximumAnswerTime(Duration.ofSeconds(1L + random.nextInt(90)));
        }
        if ((bounds & 8) > 0) {
            target.maximumAbandonment(BigDecimal.valueOf(1L + random.nextInt(60), 2));
        }
        StaffingProfile.Builder profile = calls(target.build());
        if (random.nextBoolean()) {
            profile.patience(Duration.ofSeconds(10L + random.nextInt(600)));
        }
        profile.concurrency(BigDecimal.valueOf(10L + random.nextInt(3) * (long) random.nextInt(20), 1));
        return profile.shrinkage(BigDecimal.valueOf(random.nextInt(60), 2)).build();
    }

    private static BigDecimal share(Random random) {
        return BigDecimal.valueOf(20L + random.nextInt(80), 2);
    }

    private static Set<StaffingCriterion> missed(StaffingProfile profile, ContactVolume volume, int agents) {
        QueuePerformance performance = Staffing.performance(profile, volume, agents);
        if (!performance.isStable()) {
            return EnumSet.of(StaffingCriterion.STABILITY);
        }
        ServiceTarget target = profile.target();
        Set<StaffingCriterion> missed = EnumSet.noneOf(StaffingCriterion.class);
        target.serviceLevel()
                .filter(level ->
                        performance.serviceLevel().orElseThrow() < level.share().doubleValue() - 1e-12)
                .ifPresent(level -> missed.add(StaffingCriterion.SERVICE_LEVEL));
        target.maximumOccupancy()
                .filter(share -> performance.occupancy() > share.doubleValue() + 1e-12)
                .ifPresent(share -> missed.add(StaffingCriterion.OCCUPANCY));
        target.maximumAnswerTime()
                .filter(time -> performance.answerTime().orElseThrow().compareTo(time) > 0)
                .ifPresent(time -> missed.add(StaffingCriterion.ANSWER_TIME));
        target.maximumAbandonment()
                .filter(share -> performance.abandonment() > share.doubleValue() + 1e-12)
                .ifPresent(share -> missed.add(StaffingCriterion.ABANDONMENT));
        return missed;
    }
}
