package io.careline.core.complaint.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.complaint.Category;
import io.careline.complaint.ComplaintId;
import io.careline.complaint.Product;
import io.careline.complaint.oversight.Cause;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.Recurrence;
import io.careline.complaint.oversight.RecurrenceRule;
import io.careline.complaint.oversight.RecurrenceTrait;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecurrencePropertyTest {
    private static Set<Set<ComplaintId>> sets(List<Recurrence> recurrences) {
        Set<Set<ComplaintId>> sets = new HashSet<>();
        recurrences.forEach(recurrence -> sets.add(new HashSet<>(recurrence.complaints())));
        return sets;
    }

    @Property(tries = 500)
    @Label("CP7: complaint by complaint, in any order and corrected, the detector finds what the definition says")
    void the_detector_finds_what_the_definition_says(
            @ForAll("records") List<ComplaintRecord> records, @ForAll("rules") RecurrenceRule rule) {
        RecurrenceDetector detector = RecurrenceDetector.of(rule);
        List<ComplaintRecord> soFar = new ArrayList<>();
        for (ComplaintRecord record : records) {
            soFar.add(record);
            Set<ComplaintId> around = detector.add(record)
                    .map(recurrence -> Set.copyOf(recurrence.complaints()))
                    .orElse(Set.of());
            Set<Set<ComplaintId>> expected = SlowRecurrences.of(soFar, rule);
            assertThat(around)
                    .isEqualTo(expected.stream()
                            .filter(set -> set.contains(record.complaint()))
                            .findFirst()
                            .orElse(Set.of()));
            assertThat(sets(detector.recurrences())).isEqualTo(expected);
        }
        assertThat(RecurrenceDetector.detect(records, rule)).isEqualTo(detector.recurrences());
    }

    @Property(tries = 300)
    @Label("CP7: what is forgotten leaves what the definition says of the rest")
    void forgetting_leaves_the_rest(
            @ForAll("records") List<ComplaintRecord> records,
            @ForAll("rules") RecurrenceRule rule,
            @ForAll("moments") Instant moment) {
        RecurrenceDetector detector = RecurrenceDetector.of(rule);
        records.forEach(detector::add);
        detector.forgetBefore(moment);
        List<ComplaintRecord> rest = new ArrayList<>(records);
        rest.removeIf(record -> isOld(record, records, moment));
        assertThat(sets(detector.recurrences())).isEqualTo(SlowRecurrences.of(rest, rule));
    }

    /** By what is known last of the complaint. */
    private static boolean isOld(ComplaintRecord record, List<ComplaintRecord> records, Instant moment) {
        Instant last = record.receivedAt();
        for (ComplaintRecord other : records) {
            if (other.complaint().equals(record.complaint())) {
                last = other.receivedAt();
            }
        }
        return last.isBefore(moment);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 60).map(day -> Instant.EPOCH.plus(Duration.ofDays(day)));
    }

    @Provide
    Arbitrary<RecurrenceRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(RecurrenceTrait.class).set().ofMinSize(1),
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.integers().between(1, 20))
                .as((alike, count, days) ->
                        RecurrenceRule.of(count, Duration.ofDays(days), alike.toArray(RecurrenceTrait[]::new)));
    }

    @Provide
    Arbitrary<List<ComplaintRecord>> records() {
        Arbitrary<ComplaintRecord> one = Combinators.combine(
                        Arbitraries.integers().between(1, 30).map(number -> ComplaintId.of("C-" + number)),
                        moments(),
                        Arbitraries.of("a", "a", "b").map(Category::of).optional(0.9),
                        Arbitraries.of("p", "p", "p", "q").map(Product::of).optional(0.9),
                        Arbitraries.of("x", "x", "y").map(Cause::of).optional(0.8))
                .as((id, at, category, product, cause) -> ComplaintRecord.builder()
                        .complaint(id)
                        .receivedAt(at)
                        .category(category)
                        .product(product)
                        .cause(cause)
                        .build());
        return one.list().ofMaxSize(40);
    }
}
