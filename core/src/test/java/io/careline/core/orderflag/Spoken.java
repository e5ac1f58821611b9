package io.careline.core.orderflag;

import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.TextNote;
import java.util.stream.Collectors;

/** What the parts of a remark say, without any sign of a remark's own. */
final class Spoken {
    private Spoken() {}

    static String words(OrderAnnotation annotation) {
        return annotation.parts().stream().map(Spoken::words).collect(Collectors.joining("\n"));
    }

    private static String words(RemarkPart part) {
        return switch (part.type()) {
            case AGENT_NOTE -> ((AgentNote) part).agent().value();
            case COURIER_NOTE -> ((CourierNote) part).requirement();
            case HOLD_NOTE -> ((HoldNote) part).reason() + " " + ((HoldNote) part).waybill();
            case GIFT_NOTE -> ((GiftNote) part).gift();
            case REFUND_NOTE -> ((RefundNote) part).amount().toString();
            case TEXT_NOTE -> ((TextNote) part).text();
        };
    }
}
