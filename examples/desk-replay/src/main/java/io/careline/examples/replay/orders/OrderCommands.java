package io.careline.examples.replay.orders;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.journal.JournalForm;
import io.careline.examples.replay.journal.JournalLine;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.InstructOrder;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.TransferFollowUp;
import io.careline.orderflag.WaybillNumber;

/** Makes the command of a line that is about the order itself. */
record OrderCommands(JournalLine line) {
    /**
     * The command.
     *
     * @param flag the order's flag as it stands, which may hold the parcel back
     */
    OrderCommand command(OrderFlag flag) throws LineFault {
        return switch (JournalForm.command(OrderCommandType.values(), line.activity())) {
            case PLACE -> place();
            case PAY -> PayOrder.of();
            case CONFIRM -> ConfirmOrder.of();
            case INSTRUCT ->
                InstructOrder.builder()
                        .instruction(line.text(OrderForm.INSTRUCTION))
                        .build();
            case LABEL ->
                LabelOrder.builder()
                        .waybill(line.name(OrderForm.WAYBILL, WaybillNumber::of))
                        .build();
            case SHIP -> ShipOrder.builder().annotation(flag.annotation()).build();
            case SIGN -> SignOrder.of();
            case COMPLETE -> CompleteOrder.of();
            case LOSE ->
                LoseOrder.builder()
                        .reason(line.text(OrderForm.REASON))
                        .thanked(line.flag(OrderForm.THANKED))
                        .build();
            case CANCEL ->
                CancelOrder.builder().reason(line.text(OrderForm.REASON)).build();
            case TRANSFER_FOLLOW_UP -> transfer();
        };
    }

    private OrderCommand place() throws LineFault {
        return PlaceOrder.builder()
                .placedAt(line.time())
                .customer(line.needed(OrderForm.CUSTOMER, line.name(OrderForm.CUSTOMER, CustomerRef::of)))
                .amount(line.needed(OrderForm.AMOUNT, line.price(OrderForm.AMOUNT)))
                .agent(line.name(OrderForm.AGENT, AgentId::of))
                .instruction(line.text(OrderForm.INSTRUCTION))
                .build();
    }

    private OrderCommand transfer() throws LineFault {
        return TransferFollowUp.builder()
                .agent(line.needed(OrderForm.AGENT, line.name(OrderForm.AGENT, AgentId::of)))
                .reason(line.text(OrderForm.REASON))
                .noticeGiven(line.flag(OrderForm.NOTICE_GIVEN))
                .build();
    }
}
