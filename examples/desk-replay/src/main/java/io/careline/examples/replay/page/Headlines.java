package io.careline.examples.replay.page;

import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.report.Figures.Figure;
import java.util.List;

/** The figures of a journal to read first, in the overview and in the summary on the terminal. */
public final class Headlines {
    private Headlines() {}

    /** Of callbacks. */
    public static List<Figure> of(CallbackResult result) {
        return List.of(new PromiseSection(result).kept(), new CallbackSection(result).reached());
    }

    /** Of a desk's people. */
    public static List<Figure> of(PeopleResult result) {
        return new PeopleSections(result, 1).headlines();
    }

    /** Of orders. */
    public static List<Figure> of(OrderResult result) {
        return List.of(
                new FollowUpSection(result).nobodys(),
                new RemarkSection(result).refused(),
                new CommissionSection(result).unattributed());
    }
}
