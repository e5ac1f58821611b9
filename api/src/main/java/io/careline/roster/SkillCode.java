package io.careline.roster;

import io.careline.common.Code;

/** What an agent can do, as the roster has it: a language, a product, a licence. */
public final class SkillCode extends Code<SkillCode> {
    private SkillCode(String value) {
        super(value);
    }

    /**
     * The skill code with this value.
     *
     * @param value not blank, at most 255 characters, no control character
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, too long or has a control character
     */
    public static SkillCode of(String value) {
        return new SkillCode(value);
    }
}
