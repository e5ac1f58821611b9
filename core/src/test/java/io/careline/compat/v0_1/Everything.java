package io.careline.compat.v0_1;

import java.util.List;
import java.util.stream.Stream;

/** All that users of 0.1 could build or implement. Frozen: what comes later is built beside it, in a package of its own. */
public final class Everything {
    private Everything() {}

    /** One of each; what cannot be built any more throws. */
    public static List<Object> all() {
        return Stream.of(
                        CalendarValues.all(),
                        CallbackCommands.all(),
                        CallbackEvents.all(),
                        CallbackValues.all(),
                        ComplaintCommands.all(),
                        ComplaintEvents.all(),
                        ComplaintValues.all(),
                        IdsAndCodes.all(),
                        LifecycleValues.all(),
                        OrderCommands.all(),
                        OrderEvents.all(),
                        OrderValues.all(),
                        OtherValues.all(),
                        OversightValues.all(),
                        PlainValues.all(),
                        Ports.all(),
                        ReturnCommands.all(),
                        ReturnEvents.all(),
                        ReturnValues.all())
                .flatMap(List::stream)
                .toList();
    }
}
