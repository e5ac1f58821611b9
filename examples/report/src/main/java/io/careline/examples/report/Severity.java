package io.careline.examples.report;

/** How much attention a value asks for; shown as a colour together with a shape. */
public enum Severity {
    /** A plain value. */
    NONE("none"),
    /** As it should be. */
    GOOD("good"),
    /** Worth watching. */
    WATCH("watch"),
    /** Needs action. */
    BAD("bad");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The word used in style classes and in JSON. */
    public String code() {
        return code;
    }
}
