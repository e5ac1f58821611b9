package io.careline.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.common.AgentId;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.Offence;
import io.careline.conduct.OffenceRule;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionStep;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Steps and fines against a slow reading of the handbook: count day by day, walk the ladder step by step. */
class LadderPropertyTest {
    private static final Set<ConductStatus> COUNTED =
            Set.of(ConductStatus.UPHELD, ConductStatus.VARIED, ConductStatus.FINAL);
    private static final List<ConductStatus> STATUSES = List.of(ConductStatus.values());
    private static final int DAYS = 40;

    /** What a seed makes up: a ladder of numbers (0 is a warning, -1 the double of the one before), and other cases. */
    private static final class World {
        private final List<Integer> ladder = new ArrayList<>();
        private final List<ConductRecord> register = new ArrayList<>();
        private final int lookBack;
        private final boolean isByArticle;

        World(long seed) {
            Random random = new Random(seed);
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                boolean isDoublable = !ladder.isEmpty() && ladder.get(ladder.size() - 1) != 0;
                ladder.add(isDoublable && random.nextBoolean() ? -1 : random.nextInt(4) * 10);
            }
            lookBack = 1 + random.nextInt(DAYS);
            isByArticle = random.nextBoolean();
            for (int i = random.nextInt(8); i > 0; i--) {
                LocalDate day = ConductDesk.SUNDAY.minusDays(random.nextInt(DAYS) - 2L);
                ConductRecord.Builder record = ConductDesk.earlier("E-" + i, day);
                record.status(STATUSES.get(random.nextInt(STATUSES.size())))
                        .agent(AgentId.of(random.nextInt(4) == 0 ? "bob" : "ann"))
                        .offence(random.nextInt(4) == 0 ? Offence.QUARREL : Offence.SERVICE_RULE)
                        .article("5." + random.nextInt(2));
                register.add(record.build());
            }
        }

        OffenceRule rule() {
            OffenceRule.Builder rule = OffenceRule.builder()
                    .offence(Offence.SERVICE_RULE)
                    .lookBack(Period.ofDays(lookBack))
                    .byArticle(isByArticle);
            for (int fine : ladder) {
                if (fine < 0) {
                    rule.addLadder(SanctionStep.doubled());
                } else if (fine == 0) {
                    rule.addLadder(SanctionStep.of(SanctionMeasure.WARNING));
                } else {
                    rule.addLadder(SanctionStep.fine(ConductDesk.yuan(fine)));
                }
            }
            return rule.build();
        }

        int time() {
            int time = 1;
            for (int back = 0; back <= lookBack; back++) {
                LocalDate day = ConductDesk.SUNDAY.minusDays(back);
                for (ConductRecord record : register) {
                    boolean isSame = record.agent().value().equals("ann")
                            && record.offence().equals(Offence.SERVICE_RULE)
                            && (!isByArticle || record.article().orElse("").equals("5.1"));
                    boolean isThatDay = record.occurredAt()
                            .equals(day.atTime(12, 0).atZone(ConductDesk.ZONE).toInstant());
                    time += isSame && isThatDay && COUNTED.contains(record.status()) ? 1 : 0;
                }
            }
            return time;
        }

        Sanction sanction() {
            int fine = 0;
            for (int i = 0; i < Math.min(time(), ladder.size()); i++) {
                fine = ladder.get(i) < 0 ? fine + fine : ladder.get(i);
            }
            return fine == 0 ? Sanction.of(SanctionMeasure.WARNING) : Sanction.fine(ConductDesk.yuan(fine));
        }
    }

    @Property(tries = 500)
    @Label("C1 to C7: the step is one more than the cases that count, and its fine that of a walk up the ladder")
    void a_case_comes_to_what_a_slow_reading_says(@ForAll long seed) {
        World world = new World(seed);
        ConductDesk desk = new ConductDesk(ConductDesk.policy(world.rule()));
        desk.as(ConductDesk.BOB)
                .accept(ConductDesk.report(Offence.SERVICE_RULE).article("5.1").build());
        ConductCase decided = desk.heard()
                .accept(ConductDesk.finding(world.register.toArray(ConductRecord[]::new)))
                .state();
        assertThat(decided.step()).isEqualTo(world.time());
        assertThat(decided.sanction()).contains(world.sanction());
        assertThat(decided.priors()).hasSize(decided.step() - 1);
    }
}
