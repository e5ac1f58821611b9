package io.careline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.core.orderflag.OrderFlagSamples;
import io.careline.core.orderflag.OrderSamples;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Event;
import io.careline.lifecycle.EventEnvelope;
import io.careline.lifecycle.EventId;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.State;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderEventType;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagEventType;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The released form: once a file is here, later versions must still read it. */
@DisplayName("The JSON form of orders and their flags")
class OrderGoldenFilesTest {
    private final CarelineJson json = CarelineJson.standard();

    @TestFactory
    Stream<DynamicTest> every_command_keeps_its_form() {
        return Stream.concat(
                OrderFlagSamples.commands().stream()
                        .map(command -> test("order-flag/commands/", command, OrderFlagCommand.class)),
                OrderSamples.commands().stream().map(command -> test("order/commands/", command, OrderCommand.class)));
    }

    private <C extends Command> DynamicTest test(String folder, C command, Class<C> family) {
        String name = folder + command.type().tag();
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(json.read(GoldenFile.of(name, command), family))
                        .isEqualTo(command));
    }

    @TestFactory
    Stream<DynamicTest> every_event_keeps_its_form() {
        return Stream.concat(
                OrderFlagSamples.events().stream().map(event -> test("order-flag", event)),
                OrderSamples.events().stream().map(event -> test("order", event)));
    }

    private DynamicTest test(String lifecycle, Event event) {
        String name = lifecycle + "/events/" + event.type().tag();
        EventEnvelope<?> envelope = EventEnvelope.builder()
                .eventId(EventId.of(CommandId.of("command-1"), 1))
                .lifecycle(lifecycle)
                .aggregateId("O-1")
                .version(3)
                .time(Instant.parse("2026-03-02T01:15:30Z"))
                .actor(Actor.of("ann").id())
                .commandId(CommandId.of("command-1"))
                .policy(PolicyVersion.of("taobao-shop", "1"))
                .schema(1)
                .event(event)
                .build();
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(json.readEvent(GoldenFile.of(name, envelope))).isEqualTo(envelope));
    }

    @TestFactory
    Stream<DynamicTest> the_snapshots_keep_their_form() {
        return Stream.of(
                snapshot("order-flag/snapshot", OrderFlagSamples.flag()),
                snapshot("order/snapshot", OrderSamples.order()));
    }

    private DynamicTest snapshot(String name, State state) {
        Class<?> type = state instanceof Order ? Order.class : OrderFlag.class;
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(json.read(GoldenFile.of(name, state), type)).isEqualTo(state));
    }

    @Test
    void legends_and_code_books_are_read_as_they_were_written() {
        FlagLegend legend = FlagLegend.standard();
        assertThat(json.read(json.write(legend), FlagLegend.class)).isEqualTo(legend);
        assertThat(FlagCodeBooks.standard().all())
                .allSatisfy(book -> assertThat(json.read(json.write(book), FlagCodeBook.class))
                        .isEqualTo(book));
    }

    @Test
    void there_is_a_sample_of_every_command_and_every_event() {
        assertThat(OrderFlagSamples.commands())
                .extracting(OrderFlagCommand::type)
                .containsExactly(OrderFlagCommandType.values());
        assertThat(OrderFlagSamples.events())
                .extracting(OrderFlagEvent::type)
                .containsExactly(OrderFlagEventType.values());
        assertThat(OrderSamples.commands()).extracting(OrderCommand::type).containsExactly(OrderCommandType.values());
        assertThat(OrderSamples.events()).extracting(OrderEvent::type).containsExactly(OrderEventType.values());
    }
}
