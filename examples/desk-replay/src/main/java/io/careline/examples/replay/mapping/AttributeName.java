package io.careline.examples.replay.mapping;

import io.careline.complaint.ComplaintCommandType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The attributes of commands that a mapping can fill, under the names that the commands themselves use. */
enum AttributeName {
    CUSTOMER("customer", AttributeKind.TEXT),
    RECEIVED_AT("receivedAt", AttributeKind.TIME),
    CHANNEL("channel", AttributeKind.TEXT),
    DEPARTMENT("department", AttributeKind.TEXT),
    SUMMARY("summary", AttributeKind.TEXT),
    TIER("tier", AttributeKind.TEXT),
    CATEGORY("category", AttributeKind.TEXT),
    PRODUCT("product", AttributeKind.TEXT),
    CLAIMED_COMPENSATION("claimedCompensation", AttributeKind.MONEY),
    OWNER("owner", AttributeKind.ACTOR),
    QUICK_CONTACT_WANTED("quickContactWanted", AttributeKind.FLAG),
    SOLVABLE_BY_OFFICER("solvableByOfficer", AttributeKind.FLAG),
    ASSIGNEE("assignee", AttributeKind.ACTOR),
    REASON("reason", AttributeKind.TEXT),
    SEVERITY("severity", AttributeKind.SEVERITY),
    LEVEL("level", AttributeKind.NUMBER),
    BREACHED_CLOCK("breachedClock", AttributeKind.TEXT),
    SHEET("sheet", AttributeKind.TEXT),
    HOLD_REASON("holdReason", AttributeKind.TEXT),
    WAITING_FOR("waitingFor", AttributeKind.TEXT),
    DIRECTION("direction", AttributeKind.DIRECTION),
    NOTE("note", AttributeKind.TEXT),
    MISSING_CALL_REPORTED("missingCallReported", AttributeKind.FLAG),
    OUTCOME("outcome", AttributeKind.RESPONSE),
    REASONS("reasons", AttributeKind.TEXT),
    REMEDY("remedy", AttributeKind.MONEY),
    RECOURSE("recourse", AttributeKind.TEXT),
    RECIPIENT("recipient", AttributeKind.TEXT),
    AT("at", AttributeKind.TIME),
    FOLLOW_UP_OUTCOME("followUpOutcome", AttributeKind.FOLLOW_UP),
    WAIVER("waiver", AttributeKind.TEXT);

    private final String word;
    private final AttributeKind kind;

    AttributeName(String word, AttributeKind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The name as a mapping writes it. */
    String word() {
        return word;
    }

    AttributeKind kind() {
        return kind;
    }

    private static List<AttributeName> of(ComplaintCommandType command) {
        return switch (command) {
            case REGISTER ->
                List.of(
                        CUSTOMER,
                        RECEIVED_AT,
                        CHANNEL,
                        DEPARTMENT,
                        SUMMARY,
                        TIER,
                        CATEGORY,
                        PRODUCT,
                        CLAIMED_COMPENSATION,
                        OWNER,
                        QUICK_CONTACT_WANTED);
            case ACKNOWLEDGE, CLAIM, START_INVESTIGATION, RESUME, ACCEPT_RESPONSE, ARCHIVE -> List.of();
            case RECORD_BREACH, MERGE, ABSORB, UNDO_MERGE, SPLIT, LINK, SET_PARENT, RECORD_RELATION, RAISE_NEW_DEMAND ->
                List.of();
            case ASSESS -> List.of(CATEGORY, PRODUCT, CLAIMED_COMPENSATION, SOLVABLE_BY_OFFICER);
            case ASSIGN -> List.of(ASSIGNEE);
            case REASSIGN -> List.of(ASSIGNEE, REASON);
            case CHARGE_DEPARTMENT -> List.of(DEPARTMENT, SHEET);
            case HOLD -> List.of(HOLD_REASON, WAITING_FOR);
            case RECORD_CUSTOMER_CONTACT -> List.of(CHANNEL, DIRECTION, NOTE, MISSING_CALL_REPORTED);
            case ESCALATE -> List.of(REASON, LEVEL, BREACHED_CLOCK);
            case DEESCALATE, DISPUTE_RESPONSE, REOPEN, WITHDRAW, DECLINE -> List.of(REASON);
            case RECLASSIFY -> List.of(CATEGORY, PRODUCT, REASON, SEVERITY);
            case PROPOSE_RESPONSE -> List.of(OUTCOME, REASONS, REMEDY);
            case ISSUE_FINAL_RESPONSE -> List.of(OUTCOME, REASONS, REMEDY, RECOURSE);
            case SCHEDULE_FOLLOW_UP -> List.of(AT);
            case RECORD_FOLLOW_UP -> List.of(NOTE, FOLLOW_UP_OUTCOME);
            case CLOSE -> List.of(WAIVER);
            case REFER -> List.of(REASON, RECIPIENT);
        };
    }

    /** The words of the attributes that a command has. */
    static List<String> words(ComplaintCommandType command) {
        return of(command).stream().map(AttributeName::word).toList();
    }

    /** The words of all attributes. */
    static List<String> words() {
        return Arrays.stream(values()).map(AttributeName::word).toList();
    }

    static Optional<AttributeName> find(String word) {
        return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
    }
}
