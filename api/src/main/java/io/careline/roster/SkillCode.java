package io.careline.roster;

import io.careline.common.Code;
import io.careline.common.Incubating;

/** What an agent can do, as the roster has it: a language, a product, a licence. */
@Incubating(since = "0.1.0")
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
