package io.careline.examples.replay.mapping;

import io.careline.complaint.AcceptResponse;
import io.careline.complaint.AcknowledgeComplaint;
import io.careline.complaint.ArchiveComplaint;
import io.careline.complaint.ClaimComplaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ResumeComplaint;
import io.careline.complaint.StartInvestigation;
import io.careline.examples.replay.input.LineFault;
import io.careline.examples.replay.input.LineProblem;

/** Makes the commands of a mapping's rules. */
public final class CommandMaker {
    private final Mapping mapping;
    private final Imputations imputations;

    /** A maker that tells what it had to make up. */
    public CommandMaker(Mapping mapping, Imputations imputations) {
        this.mapping = mapping;
        this.imputations = imputations;
    }

    /**
     * The command of a rule at a moment.
     *
     * @throws LineFault if a cell's value cannot be used
     */
    public ComplaintCommand make(CommandRule rule, Moment moment) throws LineFault {
        if (rule.isImputed()) {
            imputations.command(rule.type());
        }
        Values values = new Values(mapping, rule, moment, imputations);
        try {
            return command(rule, values);
        } catch (IllegalArgumentException e) {
            throw new LineFault(
                    LineProblem.BAD_VALUE,
                    moment.event().line(),
                    "",
                    "the command " + rule.type().tag() + " cannot be made: " + e.getMessage());
        }
    }

    private static ComplaintCommand command(CommandRule rule, Values values) throws LineFault {
        return switch (rule.type()) {
            case REGISTER -> IntakeCommands.register(values);
            case ACKNOWLEDGE -> AcknowledgeComplaint.of();
            case ASSESS -> IntakeCommands.assess(values);
            case ASSIGN -> OwnerCommands.assign(values);
            case REASSIGN -> OwnerCommands.reassign(values);
            case CLAIM -> ClaimComplaint.of();
            case CHARGE_DEPARTMENT -> WorkCommands.charge(values);
            case START_INVESTIGATION -> StartInvestigation.of();
            case HOLD -> WorkCommands.hold(values);
            case RESUME -> ResumeComplaint.of();
            case RECORD_CUSTOMER_CONTACT -> WorkCommands.contact(values);
            case ESCALATE -> OwnerCommands.escalate(values);
            case DEESCALATE -> OwnerCommands.deescalate(values);
            case RECLASSIFY -> IntakeCommands.reclassify(values);
            case PROPOSE_RESPONSE -> AnswerCommands.propose(values);
            case ACCEPT_RESPONSE -> AcceptResponse.of();
            case DISPUTE_RESPONSE -> AnswerCommands.dispute(values);
            case ISSUE_FINAL_RESPONSE -> AnswerCommands.issueFinal(values);
            case SCHEDULE_FOLLOW_UP -> EndCommands.schedule(values);
            case RECORD_FOLLOW_UP -> EndCommands.record(values);
            case CLOSE -> EndCommands.close(values);
            case REOPEN -> EndCommands.reopen(values);
            case ARCHIVE -> ArchiveComplaint.of();
            case WITHDRAW -> EndCommands.withdraw(values);
            case DECLINE -> EndCommands.decline(values);
            case REFER -> EndCommands.refer(values);
            case RECORD_BREACH -> throw new IllegalArgumentException("breaches follow from deadlines, not from a log");
            case MERGE, ABSORB, UNDO_MERGE, SPLIT, LINK, SET_PARENT, RECORD_RELATION, RAISE_NEW_DEMAND ->
                throw new IllegalArgumentException("a case of a log is replayed on its own, without others");
        };
    }
}
