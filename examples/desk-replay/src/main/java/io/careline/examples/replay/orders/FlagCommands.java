package io.careline.examples.replay.orders;

import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagCommandType;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import java.util.ArrayList;
import java.util.List;

/** Makes the commands of a line that is about an order's flag and remark. */
record FlagCommands(JournalLine line) {
    List<OrderFlagCommand> commands(OrderFlagCommandType type, OrderFlag flag) throws LineFault {
        return switch (type) {
            case SET ->
                List.of(SetOrderFlag.builder()
                        .parts(parts())
                        .platforms(platforms())
                        .tagName(line.text(OrderForm.TAG_NAME))
                        .build());
            case AMEND ->
                List.of(AmendOrderFlag.builder()
                        .parts(parts())
                        .tagName(line.text(OrderForm.TAG_NAME))
                        .build());
            case CLEAR ->
                List.of(ClearOrderFlag.builder()
                        .reason(line.text(OrderForm.REASON))
                        .build());
            case RECORD_PUSH -> pushes(flag);
        };
    }

    /** The remark as it stands in the shop's own software; the colour follows from its parts. */
    private List<RemarkPart> parts() {
        return line.text(OrderForm.REMARK)
                .map(remark -> OrderAnnotation.parse(FlagColour.GREY, remark).parts())
                .orElse(List.of());
    }

    private List<Platform> platforms() throws LineFault {
        return line.names(OrderForm.PLATFORMS, Platform::of);
    }

    /** What a platform says is taken as said of the latest change. */
    private List<OrderFlagCommand> pushes(OrderFlag flag) throws LineFault {
        line.needed(OrderForm.PLATFORMS, line.text(OrderForm.PLATFORMS));
        List<OrderFlagCommand> pushes = new ArrayList<>();
        for (Platform platform : platforms()) {
            pushes.add(RecordPush.builder()
                    .platform(platform)
                    .edition(flag.edition())
                    .rejection(line.text(OrderForm.REJECTION))
                    .build());
        }
        return pushes;
    }
}
