package nl.ncw.model.question;

import nl.ncw.model.internal.check.Checks;

/**
 * Asks for safety regions out of the 25.
 *
 * @param prompt what is asked, of whom, and how pressing it is
 * @param multiple whether more than one region can be given
 */
public record RegionsQuestion(Prompt prompt, boolean multiple) implements Question {
    // Requires what the components need.
    public RegionsQuestion {
        Checks.notNull(prompt, "prompt").requireFactOf(AnswerKind.REGIONS);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.REGIONS;
    }
}
