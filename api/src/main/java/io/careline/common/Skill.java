package io.careline.common;

/** What an agent can and a task asks for: a language, a product. An open code; a host names its own. */
public final class Skill extends Code<Skill> {
    private Skill(String value) {
        super(value);
    }

    /**
     * The skill with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static Skill of(String value) {
        return new Skill(value);
    }
}
