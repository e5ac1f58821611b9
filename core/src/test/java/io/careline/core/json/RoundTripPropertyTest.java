package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.calendar.ClockMark;
import io.careline.calendar.ClockMarkKind;
import io.careline.calendar.ClockName;
import io.careline.calendar.ClockTrace;
import io.careline.calendar.HoldReason;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.complaint.AssignComplaint;
import io.careline.complaint.Category;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintAssessed;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintRegistered;
import io.careline.complaint.EscalateComplaint;
import io.careline.complaint.RegisterComplaint;
import io.careline.complaint.Severity;
import io.careline.core.complaint.ComplaintSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written and read is equal to what it was. */
class RoundTripPropertyTest {
    private final CarelineJson json = CarelineJson.standard();

    @Property(tries = 300)
    void of_attributes(@ForAll("attributes") Attributes attributes) {
        assertThat(json.read(json.write(attributes), Attributes.class)).isEqualTo(attributes);
    }

    @Property(tries = 200)
    void of_commands(@ForAll("commands") ComplaintCommand command) {
        assertThat(json.read(json.write(command), ComplaintCommand.class)).isEqualTo(command);
    }

    @Property(tries = 200)
    void of_events(@ForAll("events") ComplaintEvent event) {
        EventEnvelope<ComplaintEvent> envelope = ComplaintSamples.envelope(event);

        assertThat(json.read(json.write(event), ComplaintEvent.class)).isEqualTo(event);
        assertThat(json.readEvent(json.write(envelope))).isEqualTo(envelope);
        assertThat(json.readEventDocument(json.write(envelope)).isMoreThanValue())
                .isFalse();
    }

    @Property(tries = 100)
    void of_snapshots(@ForAll("marks") List<ClockMark> marks, @ForAll("revisions") Revision revision) {
        Complaint complaint = Complaint.builder()
                .from(ComplaintSamples.complaint())
                .clocks(ClockTrace.empty().plusAll(marks))
                .revision(revision)
                .build();

        assertThat(json.read(json.write(complaint), Complaint.class)).isEqualTo(complaint);
    }

    @Property(tries = 300)
    void of_money(@ForAll("amounts") Money amount) {
        assertThat(json.read(json.write(amount), Money.class)).isEqualTo(amount);
    }

    @Provide
    Arbitrary<Attributes> attributes() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(Object.class::cast),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e60"), new BigDecimal("1e60"))
                        .ofScale(20)
                        .map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        return Arbitraries.maps(words(), values).ofMaxSize(5).map(Attributes::of);
    }

    @Provide
    Arbitrary<ComplaintCommand> commands() {
        Arbitrary<ComplaintCommand> register = Combinators.combine(
                        words().optional(),
                        words().map(CustomerRef::of).optional(),
                        amounts().optional(),
                        instants().optional(),
                        actors().optional(),
                        attributes(),
                        Arbitraries.of(true, false))
                .as((summary, customer, amount, time, owner, attributes, isQuick) -> RegisterComplaint.builder()
                        .summary(summary)
                        .customer(customer)
                        .claimedCompensation(amount)
                        .receivedAt(time)
                        .owner(owner)
                        .attributes(attributes)
                        .quickContactWanted(isQuick)
                        .build());
        Arbitrary<ComplaintCommand> assign = actors().map(AssignComplaint::of);
        Arbitrary<ComplaintCommand> escalate = Combinators.combine(
                        Arbitraries.integers().optional(), words().optional())
                .as((level, reason) ->
                        EscalateComplaint.builder().level(level).reason(reason).build());
        return Arbitraries.oneOf(register, assign, escalate, Arbitraries.of(ComplaintSamples.commands()));
    }

    @Provide
    Arbitrary<ComplaintEvent> events() {
        Arbitrary<ComplaintEvent> registered = Combinators.combine(
                        instants(), words().optional(), marks(), attributes())
                .as((time, summary, marks, attributes) -> ComplaintRegistered.builder()
                        .receivedAt(time)
                        .summary(summary)
                        .clocks(marks)
                        .attributes(attributes)
                        .build());
        Arbitrary<ComplaintEvent> assessed = Combinators.combine(
                        Arbitraries.of(Severity.class),
                        words().map(Category::of).optional(),
                        amounts().optional())
                .as((severity, category, amount) -> ComplaintAssessed.builder()
                        .severity(severity)
                        .category(category)
                        .claimedCompensation(amount)
                        .build());
        return Arbitraries.oneOf(registered, assessed, Arbitraries.of(ComplaintSamples.events()));
    }

    @Provide
    Arbitrary<List<ClockMark>> marks() {
        return Combinators.combine(
                        words(),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.of(ClockMarkKind.class),
                        instants())
                .as((clock, instance, kind, time) -> ClockMark.builder()
                        .clock(ClockName.of(clock))
                        .instance(instance)
                        .kind(kind)
                        .at(time)
                        .dueAt(kind.isDueTimeSet() ? Optional.of(time.plusNanos(1)) : Optional.empty())
                        .holdReason(kind == ClockMarkKind.HELD ? Optional.of(HoldReason.of(clock)) : Optional.empty())
                        .build())
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Revision> revisions() {
        return Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(10),
                        words().map(CommandId::of).list().ofMaxSize(5))
                .as(Revision::of);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(6)
                .map(amount -> Money.of(Currency.getInstance("CNY"), amount));
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
    }

    private static Arbitrary<Actor> actors() {
        return Combinators.combine(words(), words().array(String[].class).ofMaxSize(3))
                .as((id, roles) ->
                        Actor.of(id, Arrays.stream(roles).map(Role::of).toArray(Role[]::new)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcXYZ \"\\/'~{}[]:,\u00e9\u6295\u8bc9")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(word -> !word.isBlank());
    }
}
